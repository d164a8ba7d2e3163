package youcheng.dormancy.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.SearchText;
import youcheng.dormancy.review.ReviewResult;
import youcheng.dormancy.review.ReviewState;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.Region;

/** What the programme asks the database about reviews; page and counts ask alike. */
@Component
class ProgrammeQueries {

    /** Each review with its case, and with the letter whose answer is awaited. */
    private static final String REVIEWS = " from DormancyReview r join CaseFile c on c.number = r.caseNumber"
            + " left join r.letters l on (r.state = AWAITING_FIRST and index(l) = 0"
            + " or r.state = AWAITING_SECOND and index(l) = 1)";

    private static final String LINE = "select new " + Line.class.getName() + "(r.caseNumber, r.relationshipId,"
            + " r.opening.on, r.state, r.result, r.closedOn, l.answerDue)";

    private final EntityManager entities;
    private final Countries countries;

    ProgrammeQueries(EntityManager entities, Countries countries) {
        this.entities = entities;
        this.countries = countries;
    }

    /** A review as it is stored. */
    record Line(
            String caseNumber,
            long relationship,
            LocalDate since,
            ReviewState state,
            @Nullable ReviewResult result,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate answerDue) {}

    /** How many reviews are in one state with one result, and the first day on which the time for an answer ends. */
    record Tally(
            ReviewState state,
            @Nullable ReviewResult result,
            long reviews,
            @Nullable LocalDate nextAnswer) {}

    /** One page of them; of what is alike in the wanted order the newest case comes first. */
    List<Line> page(ProgrammeFilter filter, Locale language, int offset, int limit) {
        String direction = filter.isAscending() ? " asc" : " desc";
        String order = " order by " + column(filter, language) + direction + " nulls last, r.caseNumber desc";
        return new Wanted(filter)
                .query(LINE, order, Line.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are of each state and result, whatever phase is wanted. */
    List<Tally> tallies(ProgrammeFilter filter) {
        return new Wanted(filter.in(null))
                .query(
                        "select new " + Tally.class.getName() + "(r.state, r.result, count(r), min(l.answerDue))",
                        " group by r.state, r.result",
                        Tally.class)
                .getResultList();
    }

    /** The reviews that are open. */
    List<Line> open() {
        return entities.createQuery(LINE + REVIEWS + " where r.openRelationshipId is not null", Line.class)
                .getResultList();
    }

    /** Of these reviews, those that wait for an answer or for their milestones. */
    List<Line> waiting(Collection<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                LINE + REVIEWS + " where r.caseNumber in :numbers"
                                        + " and r.state in (AWAITING_FIRST, AWAITING_SECOND, REVIVING)",
                                Line.class)
                        .setParameter(
                                "numbers",
                                numbers.stream().map(CaseNumber::value).toList())
                        .getResultList();
    }

    /** What the reviews came to that were closed with one of these results, by their case numbers. */
    Map<String, ReviewResult> closedWith(Set<ReviewResult> results) {
        return entities.createQuery(
                        "select r.caseNumber, r.result from DormancyReview r where r.result in :results",
                        Object[].class)
                .setParameter("results", results)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (ReviewResult) row[1]));
    }

    private static String column(ProgrammeFilter filter, Locale language) {
        return switch (filter.sort()) {
            case CITY -> Languages.isChinese(language) ? "c.sortZh" : "c.sortEn";
            case SINCE -> "r.opening.on";
            case DAYS_LEFT -> "l.answerDue";
        };
    }

    /** Only what is asked for becomes a part of the query. */
    private final class Wanted {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        Wanted(ProgrammeFilter filter) {
            find(filter.text());
            in(filter.phase());
            in(filter.region());
            if (filter.desk() != null) {
                parts.add("c.desk = :desk");
                parameters.put("desk", filter.desk());
            }
        }

        private void find(String text) {
            String key = SearchText.of(text);
            if (!key.isEmpty()) {
                parts.add("c.searchKey like :text");
                parameters.put("text", "%" + key + "%");
            } else if (!text.isBlank()) {
                // Neither letter nor digit: no name has it, as in every other list.
                parts.add("1 = 0");
            }
        }

        private void in(@Nullable WakingPhase phase) {
            if (phase != null && phase.isOpen()) {
                parts.add("r.state in :states");
                parameters.put("states", phase.states());
            } else if (phase != null) {
                parts.add("r.result in :results");
                parameters.put("results", phase.results());
            }
        }

        private void in(@Nullable Region region) {
            if (region != null) {
                parts.add("exists (select 1 from Relationship t join PartnerCity p on p.id = t.cityId"
                        + " where t.id = r.relationshipId and p.country in :countries)");
                parameters.put(
                        "countries",
                        countries.all(Languages.CHINESE).stream()
                                .filter(country -> country.region() == region)
                                .map(Country::iso2)
                                .toList());
            }
        }

        <T> TypedQuery<T> query(String select, String end, Class<T> type) {
            String where = parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
            TypedQuery<T> query = entities.createQuery(select + REVIEWS + where + end, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
