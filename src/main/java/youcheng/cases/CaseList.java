package youcheng.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
import youcheng.cases.CaseQuery.CaseState;
import youcheng.cases.CaseQuery.OwnList;
import youcheng.cases.conditions.ConditionMeaning;
import youcheng.cases.conditions.TaskConditions;
import youcheng.identity.Desk;
import youcheng.identity.OfficeReading;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.workflow.DueBorders;

/**
 * The list of cases that the signed-in person may read, without small ones. The database joins the readers, filters,
 * sorts, counts and hands out one page; an auditor's list is joined with nothing.
 */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class CaseList {

    private final EntityManager entities;
    private final SignedIn signedIn;
    private final ConditionMeaning meaning;
    private final Clock clock;

    CaseList(EntityManager entities, SignedIn signedIn, ConditionMeaning meaning, Clock clock) {
        this.entities = entities;
        this.signedIn = signedIn;
        this.meaning = meaning;
        this.clock = clock;
    }

    /** What these conditions ask for and cannot be, such as a step that no model has any more. */
    public List<Rejection> objections(TaskConditions conditions) {
        return meaning.objections(conditions);
    }

    /** One page of them. */
    public List<CaseSummary> page(CaseQuery query, int offset, int limit) {
        Wanted wanted = new Wanted(query, signedIn);
        String direction = query.ascending() ? " asc" : " desc";
        return wanted
                .query(
                        "select c" + wanted.where + " order by " + column(query) + direction + " nulls last, c.number"
                                + direction,
                        CaseFile.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CaseFile::record)
                .toList();
    }

    /** How many there are. */
    public int count(CaseQuery query) {
        Wanted wanted = new Wanted(query, signedIn);
        return Math.toIntExact(
                wanted.query("select count(c)" + wanted.where, Long.class).getSingleResult());
    }

    private static String column(CaseQuery query) {
        return switch (query.sort()) {
            case NUMBER -> "c.number";
            case TITLE -> Languages.isChinese(query.language()) ? "c.sortZh" : "c.sortEn";
            case INITIATOR -> "(select a.sortName from Account a where a.id = c.initiator)";
            case OPENED -> "c.opened";
        };
    }

    /** What page and count ask alike: only what is asked for becomes a part of it, so that the database finds its index. */
    private final class Wanted {

        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final String where;

        Wanted(CaseQuery query, SignedIn signedIn) {
            List<Person> claimants = signedIn.claimants();
            List<String> parts = new ArrayList<>();
            parts.add("c.minor = false");
            if (!CaseReaders.readsAll(claimants)) {
                parts.add(readable(claimants));
            }
            OwnList own = query.own();
            if (own != null) {
                parts.add(relation(own));
                parameters.put("me", signedIn.person().claimant());
            }
            CaseState state = query.state();
            if (state != null) {
                parts.add(state == CaseState.OPEN ? "c.closed is null" : "c.closed is not null");
            }
            Desk desk = query.desk();
            if (desk != null) {
                parts.add("c.desk = :desk");
                parameters.put("desk", desk);
            }
            String key = SearchText.of(query.text());
            if (!key.isEmpty()) {
                parts.add("c.searchKey like :text");
                parameters.put("text", "%" + key + "%");
            } else if (!query.text().isBlank()) {
                // Neither letter nor digit: no title has it, as in every other list.
                parts.add("1 = 0");
            }
            if (!query.where().isEmpty()) {
                parts.add(new CaseConditions(parameters).anyOf(meaning.of(query.where(), DueBorders.at(clock))));
            }
            where = " from CaseFile c where " + String.join(" and ", parts);
        }

        private static String relation(OwnList own) {
            return switch (own) {
                case STARTED -> "c.initiator = :me";
                case DONE ->
                    "exists (select w.id from InboxRow w where w.caseNumber = c.number"
                            + " and w.state = youcheng.workflow.WorkItem$State.DONE"
                            + " and (w.doneBy = :me or w.doneDeputy = :me))";
                case CIRCULATED ->
                    "exists (select s.id from CirculatedCase s where s.caseNumber = c.number and s.accountId = :me)";
                case WATCHED ->
                    "exists (select s.id from WatchedCase s where s.caseNumber = c.number and s.accountId = :me)";
            };
        }

        private String readable(List<Person> claimants) {
            StringBuilder any = new StringBuilder(named("principals", CaseReaders.principalsOf(claimants)));
            CaseReaders.boundedOf(claimants).forEach((processes, principals) -> {
                String number = Integer.toString(parameters.size());
                parameters.put("processes" + number, processes);
                any.append(" or (c.process in :processes" + number + " and ")
                        .append(named("principals" + number, principals))
                        .append(')');
            });
            return "(" + any + ")";
        }

        private String named(String parameter, List<String> principals) {
            parameters.put(parameter, principals);
            return "exists (select r.id from CaseReader r where r.caseNumber = c.number and r.principal in :"
                    + parameter + ")";
        }

        <T> TypedQuery<T> query(String text, Class<T> type) {
            TypedQuery<T> query = entities.createQuery(text, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
