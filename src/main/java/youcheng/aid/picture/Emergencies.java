package youcheng.aid.picture;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.picture.Emergency.Consignment;
import youcheng.aid.picture.Emergency.NamedEmergency;
import youcheng.cases.ReadableCases;
import youcheng.identity.OfficeReading;

/** What was done in an emergency, day by day, of what the signed-in person may read. */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class Emergencies {

    /** Parts of one emergency that are shown. */
    private static final int SHOWN = 200;

    private static final int CHOICES = 100;

    private static final String PART = "select new " + Consignment.class.getName() + "(";

    /**
     * Its odd form keeps an embedded database from an index in which nearly all shipments are alike: by that it would go through all
     * of them and would find only then to which emergency each belongs.
     */
    private static final String NO_RECALL = "coalesce(s.recallOf, '') = ''";

    private static final String OF = " where a.content.occasion = :occasion and ";

    private final EntityManager entities;
    private final ReadableCases readable;

    Emergencies(EntityManager entities, ReadableCases readable) {
        this.entities = entities;
        this.readable = readable;
    }

    /** The emergencies that packages belong to, the latest first. */
    public List<NamedEmergency> all() {
        ReadableCases.Readers readers = readable.now();
        return readers.bound(entities.createQuery(
                        "select new " + NamedEmergency.class.getName()
                                + "(a.content.occasion, count(a)) from AidPackage a"
                                + " where a.content.occasion <> '' and " + readers.mayRead("a.caseNumber")
                                + " group by a.content.occasion order by max(a.datedOn) desc, a.content.occasion",
                        NamedEmergency.class))
                .setMaxResults(CHOICES)
                .getResultList();
    }

    /** What was done in this one. */
    public Emergency of(String occasion) {
        List<Consignment> parts = whole(occasion);
        return new Emergency(occasion, parts.stream().limit(SHOWN).toList(), Math.max(0, parts.size() - SHOWN));
    }

    /** All of its parts, what is known to be earliest first. */
    public List<Consignment> whole(String occasion) {
        List<Consignment> parts = new ArrayList<>(parts(
                occasion,
                PART + "s.caseNumber, c.titleZh, c.titleEn, a.direction, s.place,"
                        + " coalesce(s.dates.announcedOn, a.content.announcedOn), s.dates.sentOn, s.dates.arrivedOn,"
                        + " s.dates.handedOverOn) from Shipment s join AidPackage a on a.caseNumber = s.packageNumber"
                        + " join CaseFile c on c.number = a.caseNumber",
                " and s.state <> CANCELLED and " + NO_RECALL,
                "s.caseNumber"));
        parts.addAll(parts(
                occasion,
                PART
                        + "a.caseNumber, c.titleZh, c.titleEn, a.direction, 0, a.content.announcedOn, cast(null as LocalDate),"
                        + " cast(null as LocalDate), cast(null as LocalDate)) from AidPackage a"
                        + " join CaseFile c on c.number = a.caseNumber",
                " and a.state <> STOPPED and not exists (select s.caseNumber from Shipment s"
                        + " where s.packageNumber = a.caseNumber)",
                "a.caseNumber"));
        parts.sort(Comparator.comparing(Consignment::first)
                .thenComparing(part -> part.number().value()));
        return parts;
    }

    private List<Consignment> parts(String occasion, String text, String also, String number) {
        ReadableCases.Readers readers = readable.now();
        return readers.bound(entities.createQuery(text + OF + readers.mayRead(number) + also, Consignment.class))
                .setParameter("occasion", occasion)
                .getResultList();
    }
}
