package youcheng.aid.picture;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidState;
import youcheng.base.Languages;
import youcheng.base.SearchText;
import youcheng.cases.ReadableCases;

/** What the list of packages asks the database; page and counts ask alike, and find what the signed-in person may read. */
@Component
class AidListQueries {

    private static final String ROW = "select new " + AidRow.class.getName() + "(a.caseNumber, c.titleZh, c.titleEn,"
            + " a.direction, a.state, a.datedOn, a.valueCny, a.unvalued, a.content.occasion, a.enteredAfterwards)";

    private static final String TALLY = "select new " + StateTally.class.getName() + "(a.state, count(a))";

    private static final String BY_STATE = " group by a.state";

    private static final String PACKAGE = " from AidPackage a";

    private static final String PACKAGES = PACKAGE + " join CaseFile c on c.number = a.caseNumber";

    private final EntityManager entities;
    private final ReadableCases readable;

    AidListQueries(EntityManager entities, ReadableCases readable) {
        this.entities = entities;
        this.readable = readable;
    }

    /** How many packages are in one state. */
    record StateTally(AidState state, long packages) {}

    /** One page of them; of what is alike in the wanted order the newest case comes first. */
    List<AidRow> page(AidFilter filter, Locale language, int offset, int limit) {
        String direction = filter.isAscending() ? " asc" : " desc";
        String order = " order by " + column(filter, language) + direction + ", a.caseNumber desc";
        return new Wanted(filter)
                .query(ROW + PACKAGES, order, AidRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in each state, whatever phase is wanted. */
    List<StateTally> tallies(AidFilter filter) {
        Wanted wanted = new Wanted(filter.in(null));
        return wanted.query(TALLY + (wanted.needsCase ? PACKAGES : PACKAGE), BY_STATE, StateTally.class)
                .getResultList();
    }

    /** How many there are in each state of those that are not closed. */
    List<StateTally> openTallies() {
        ReadableCases.Readers readers = readable.now();
        return readers.bound(entities.createQuery(
                                TALLY + PACKAGE + " where a.state in :states and " + readers.mayRead("a.caseNumber")
                                        + BY_STATE,
                                StateTally.class)
                        .setParameter("states", AidPhase.open()))
                .getResultList();
    }

    /** The years under which any package is listed, the newest first. */
    List<Integer> years() {
        return entities.createQuery(
                        "select distinct year(a.datedOn) from AidPackage a order by year(a.datedOn) desc",
                        Integer.class)
                .getResultList();
    }

    private static String column(AidFilter filter, Locale language) {
        return switch (filter.sort()) {
            case NUMBER -> "a.caseNumber";
            case TITLE -> Languages.isChinese(language) ? "c.sortZh" : "c.sortEn";
            case DATE -> "a.datedOn";
            case VALUE -> "a.valueCny";
        };
    }

    /** Only what is asked for becomes a part of the query. */
    private final class Wanted {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final ReadableCases.Readers readers = readable.now();
        private boolean needsCase;

        Wanted(AidFilter filter) {
            parts.add(readers.mayRead("a.caseNumber"));
            find(filter.text());
            equal("a.direction", "direction", filter.direction());
            if (filter.phase() != null) {
                parts.add("a.state in :states");
                parameters.put("states", filter.phase().states());
            }
            if (filter.year() != null) {
                parts.add("a.datedOn between :from and :until");
                parameters.put("from", LocalDate.of(filter.year(), 1, 1));
                parameters.put("until", LocalDate.of(filter.year(), 12, 31));
            }
            equal("a.content.occasion", "occasion", filter.occasion().isEmpty() ? null : filter.occasion());
        }

        private void equal(String column, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(column + " = :" + name);
                parameters.put(name, value);
            }
        }

        private void find(String text) {
            String key = SearchText.of(text);
            if (!key.isEmpty()) {
                needsCase = true;
                parts.add("c.searchKey like :text");
                parameters.put("text", "%" + key + "%");
            } else if (!text.isBlank()) {
                // Neither letter nor digit: no name has it, as in every other list.
                parts.add("1 = 0");
            }
        }

        <T> TypedQuery<T> query(String select, String end, Class<T> type) {
            TypedQuery<T> query = entities.createQuery(select + " where " + String.join(" and ", parts) + end, type);
            parameters.forEach(query::setParameter);
            return readers.bound(query);
        }
    }
}
