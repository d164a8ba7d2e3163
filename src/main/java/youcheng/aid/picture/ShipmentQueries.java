package youcheng.aid.picture;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidDirection;
import youcheng.aid.picture.OnItsWay.End;
import youcheng.aid.shipments.ShipmentState;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.ReadableCases;

/** What the picture asks about open shipments that the signed-in person may read. */
@Component
class ShipmentQueries {

    private static final Set<ShipmentState> OPEN = Arrays.stream(ShipmentState.values())
            .filter(state -> !state.isSettled())
            .collect(Collectors.toUnmodifiableSet());

    /** Items of a shipment that are named; the others are counted. */
    private static final int NAMED = 2;

    private final EntityManager entities;
    private final ReadableCases readable;

    ShipmentQueries(EntityManager entities, ReadableCases readable) {
        this.entities = entities;
        this.readable = readable;
    }

    /** How many open shipments stand so, those that left apart. */
    record ShipmentTally(ShipmentState state, boolean isSent, long shipments) {}

    /** An open shipment as it is stored. */
    record ShipmentRow(
            String number,
            String parcel,
            String titleZh,
            String titleEn,
            AidDirection direction,
            ShipmentState state,
            boolean isSent,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate expected) {}

    /** An item that a shipment carries. */
    record ItemRow(String number, String item) {}

    /** Who sends or gets the goods of a shipment. */
    record EndRow(
            String number,
            @Nullable Long city,
            String nameZh,
            String nameEn,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    List<ShipmentTally> tallies() {
        ReadableCases.Readers readers = readable.now();
        return readers.bound(entities.createQuery(
                                "select new " + ShipmentTally.class.getName()
                                        + "(s.state, s.sent, count(s)) from Shipment s where s.state in :open and "
                                        + readers.mayRead("s.caseNumber") + " group by s.state, s.sent",
                                ShipmentTally.class)
                        .setParameter("open", OPEN))
                .getResultList();
    }

    /** The first of those that are open, those that left before the others, what is expected first. */
    List<OnItsWay> open(int most) {
        ReadableCases.Readers readers = readable.now();
        List<ShipmentRow> rows = readers.bound(entities.createQuery(
                                "select new " + ShipmentRow.class.getName()
                                        + "(s.caseNumber, s.packageNumber, c.titleZh, c.titleEn, s.direction, s.state, s.sent,"
                                        + " s.dates.sentOn, s.dates.expectedArrival) from Shipment s"
                                        + " join CaseFile c on c.number = s.packageNumber where s.state in :open and "
                                        + readers.mayRead("s.caseNumber")
                                        + " order by s.sent desc, s.dates.expectedArrival asc nulls last, s.caseNumber",
                                ShipmentRow.class)
                        .setParameter("open", OPEN))
                .setMaxResults(most)
                .getResultList();
        return rows.isEmpty() ? List.of() : shipments(rows);
    }

    private List<OnItsWay> shipments(List<ShipmentRow> rows) {
        List<String> numbers = rows.stream().map(ShipmentRow::number).toList();
        Map<String, List<String>> items = items(numbers);
        Map<String, Long> lines = lines(numbers);
        Map<String, List<End>> recipients = ends(
                "select distinct new " + EndRow.class.getName() + "(l.caseNumber, p.cityId, p.nameZh, p.nameEn,"
                        + " t.latitude, t.longitude) from ShipmentLine l join StoredParty p on p.id = l.recipient"
                        + " left join PartnerCity t on t.id = p.cityId where l.caseNumber in :numbers",
                numbers);
        Map<String, List<End>> partners = ends(
                "select new " + EndRow.class.getName() + "(p.caseNumber, p.cityId, p.nameZh, p.nameEn,"
                        + " t.latitude, t.longitude) from StoredParty p left join PartnerCity t on t.id = p.cityId"
                        + " where p.caseNumber in :numbers and p.role = PARTNER order by p.caseNumber, p.place",
                rows.stream().map(ShipmentRow::parcel).distinct().toList());
        List<OnItsWay> found = new ArrayList<>();
        for (ShipmentRow row : rows) {
            List<End> ends = row.direction() == AidDirection.GIVEN ? recipients.get(row.number()) : null;
            found.add(new OnItsWay(
                    new CaseNumber(row.number()),
                    new Bilingual(row.titleZh(), row.titleEn()),
                    row.direction(),
                    row.state(),
                    row.isSent(),
                    row.sentOn(),
                    row.expected(),
                    items.getOrDefault(row.number(), List.of()),
                    lines.getOrDefault(row.number(), 0L),
                    ends == null ? partners.getOrDefault(row.parcel(), List.of()) : ends));
        }
        return found;
    }

    /** The first few items of each, whatever their recipients. */
    private Map<String, List<String>> items(Collection<String> numbers) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        entities.createQuery(
                        "select new " + ItemRow.class.getName() + "(l.caseNumber, l.item) from ShipmentLine l"
                                + " where l.caseNumber in :numbers and l.place <= :named order by l.caseNumber, l.place",
                        ItemRow.class)
                .setParameter("numbers", numbers)
                .setParameter("named", NAMED)
                .getResultList()
                .forEach(row -> {
                    List<String> named = items.computeIfAbsent(row.number(), number -> new ArrayList<>());
                    if (named.size() < NAMED && !named.contains(row.item())) {
                        named.add(row.item());
                    }
                });
        return items;
    }

    private Map<String, Long> lines(Collection<String> numbers) {
        return entities.createQuery(
                        "select l.caseNumber, count(l) from ShipmentLine l where l.caseNumber in :numbers"
                                + " group by l.caseNumber",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private Map<String, List<End>> ends(String text, Collection<String> numbers) {
        return entities.createQuery(text, EndRow.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EndRow::number,
                        Collectors.mapping(
                                row -> new End(
                                        row.city(),
                                        new Bilingual(
                                                row.nameZh().isEmpty() ? row.nameEn() : row.nameZh(),
                                                row.nameEn().isEmpty() ? row.nameZh() : row.nameEn()),
                                        row.latitude(),
                                        row.longitude()),
                                Collectors.toList())));
    }
}
