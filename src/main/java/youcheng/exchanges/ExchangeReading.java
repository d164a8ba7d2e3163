package youcheng.exchanges;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.SearchText;
import youcheng.register.RelationshipId;

/** Reading exchanges, which are open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ExchangeReading {

    private final Exchanges exchanges;
    private final EntityManager database;

    ExchangeReading(Exchanges exchanges, EntityManager database) {
        this.exchanges = exchanges;
        this.database = database;
    }

    /** Every exchange of this relationship, whatever its state, the newest first. */
    public List<ExchangeRecord> of(RelationshipId relationship) {
        return exchanges.of(relationship.value()).stream().map(Exchange::record).toList();
    }

    /** The letters to this partner that wait for an answer, the newest first. */
    public List<ExchangeRecord> waitingLetters(RelationshipId relationship) {
        return waitingLetters(List.of(relationship)).getOrDefault(relationship, List.of());
    }

    /** The letters to each of these partners that wait for an answer, the newest first; a partner without any is missing. */
    public Map<RelationshipId, List<ExchangeRecord>> waitingLetters(Collection<RelationshipId> relationships) {
        Map<RelationshipId, List<ExchangeRecord>> letters = new LinkedHashMap<>();
        for (Object[] row : exchanges.waitingLetters(
                relationships.stream().map(RelationshipId::value).toList())) {
            letters.computeIfAbsent(new RelationshipId((Long) row[0]), none -> new ArrayList<>())
                    .add(((Exchange) row[1]).record());
        }
        return letters;
    }

    /** The exchange with this key. */
    public Optional<ExchangeRecord> find(ExchangeId id) {
        return exchanges.findById(id.value()).map(Exchange::record);
    }

    /** The exchanges with these keys, in no order. */
    public List<ExchangeRecord> find(Collection<ExchangeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : exchanges.findByIdIn(ids.stream().map(ExchangeId::value).toList()).stream()
                        .map(Exchange::record)
                        .toList();
    }

    /** What took place with each of these relationships, the oldest first; one without anything is missing. */
    public Map<RelationshipId, List<HeldExchange>> held(Collection<RelationshipId> relationships) {
        Map<RelationshipId, List<HeldExchange>> held = new LinkedHashMap<>();
        for (Object[] row : exchanges.heldWith(
                relationships.stream().map(RelationshipId::value).toList())) {
            held.computeIfAbsent(new RelationshipId((Long) row[0]), none -> new ArrayList<>())
                    .add(HeldExchange.of(row));
        }
        return held;
    }

    /** A page of those that the filter wants. */
    public List<ExchangeRecord> page(ExchangeFilter filter, int offset, int limit) {
        Wanted wanted = new Wanted(filter);
        String direction = filter.isNewestFirst() ? " desc" : " asc";
        return wanted
                .query(
                        "select " + wanted.what + " from Exchange e" + wanted.where + " order by e.firstDay" + direction
                                + ", e.id" + direction,
                        Exchange.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Exchange::record)
                .toList();
    }

    /** How many the filter wants. */
    public int count(ExchangeFilter filter) {
        Wanted wanted = new Wanted(filter);
        return Math.toIntExact(
                wanted.query("select count(" + wanted.what + ") from Exchange e" + wanted.where, Long.class)
                        .getSingleResult());
    }

    /** The years in which exchanges are on record, the newest first. */
    public List<Integer> years() {
        return database
                .createQuery("select min(e.firstDay), max(e.firstDay) from Exchange e", Object[].class)
                .getResultList()
                .stream()
                .filter(row -> row[0] != null)
                .flatMap(row -> years(((LocalDate) row[0]).getYear(), ((LocalDate) row[1]).getYear()).stream())
                .toList();
    }

    private static List<Integer> years(int first, int last) {
        List<Integer> years = new ArrayList<>();
        for (int year = last; year >= first; year--) {
            years.add(year);
        }
        return years;
    }

    /** The filter as a condition; only what is asked for becomes a part of it, so that the database finds its index. */
    private final class Wanted {

        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final String what;
        private final String where;

        Wanted(ExchangeFilter filter) {
            List<String> parts = new ArrayList<>();
            ExchangeState state = filter.state();
            if (state == null) {
                parts.add(
                        "e.state in (youcheng.exchanges.ExchangeState.HELD, youcheng.exchanges.ExchangeState.PLANNED)");
            } else {
                add(parts, "e.state = :state", "state", state);
            }
            if (!filter.relationships().isEmpty()) {
                add(
                        parts,
                        "p in :relationships",
                        "relationships",
                        filter.relationships().stream()
                                .map(RelationshipId::value)
                                .toList());
            }
            addIfSaid(parts, "e.kind = :kind", "kind", filter.kind());
            addIfSaid(parts, "e.direction = :direction", "direction", filter.direction());
            addIfSaid(parts, "e.metLevel = :level", "level", filter.level());
            addIfSaid(parts, "e.substance = :substance", "substance", filter.substance());
            addIfSaid(parts, "e.aboutField = :field", "field", filter.field());
            Integer year = filter.year();
            if (year != null) {
                add(parts, "e.firstDay >= :from", "from", LocalDate.of(year, 1, 1));
                add(parts, "e.firstDay < :until", "until", LocalDate.of(year + 1, 1, 1));
            }
            String key = SearchText.of(filter.text());
            if (!key.isEmpty()) {
                add(parts, "e.searchKey like :text", "text", "%" + key + "%");
            } else if (!filter.text().isBlank()) {
                // Neither letter nor digit: no title has it, as in every other list.
                parts.add("1 = 0");
            }
            // Joined rather than asked row by row, so that the database begins with the relationships, of which there
            // are few.
            what = filter.relationships().size() > 1 ? "distinct e" : "e";
            where = (filter.relationships().isEmpty() ? "" : " join e.partners p") + " where "
                    + String.join(" and ", parts);
        }

        private void addIfSaid(List<String> parts, String part, String name, @Nullable Object value) {
            if (value != null) {
                add(parts, part, name, value);
            }
        }

        private void add(List<String> parts, String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }

        <T> TypedQuery<T> query(String text, Class<T> type) {
            TypedQuery<T> query = database.createQuery(text, type);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
