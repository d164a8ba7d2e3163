package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.TrialRows;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.proposals.Office;

/** Packages that are for tests alone: they have lines and recipients, and remember what shipments told them. */
@TestComponent
@Primary
public class TrialPackages implements ShippedPackages {

    /** 100,000 masks, key 1. */
    public static final long MASKS = 1;

    /** 500 ventilators, key 2. */
    public static final long VENTILATORS = 2;

    /** 首尔, key 1. */
    public static final long SEOUL = 1;

    /** 德黑兰, key 2. */
    public static final long TEHRAN = 2;

    private final Map<CaseNumber, ShippedPackage> packages = new ConcurrentHashMap<>();
    private final Map<CaseNumber, Integer> settled = new ConcurrentHashMap<>();
    private final Set<CaseNumber> blocked = ConcurrentHashMap.newKeySet();

    private final Cases cases;
    private final CaseReaders readers;
    private final AuditTrail trail;
    private final Office office;
    private final TransactionTemplate transaction;

    private final TrialRows rows;
    private final ShippedPackages others;

    TrialPackages(
            Cases cases,
            CaseReaders readers,
            AuditTrail trail,
            Office office,
            TransactionTemplate transaction,
            TrialRows rows,
            @Qualifier("aidSeams") ShippedPackages others) {
        this.rows = rows;
        this.others = others;
        this.cases = cases;
        this.readers = readers;
        this.trail = trail;
        this.office = office;
        this.transaction = transaction;
    }

    /** A package that an officer of the desk for Asia opened, with masks and ventilators for 首尔 and 德黑兰. */
    public CaseNumber opened(AidDirection direction, boolean isUrgent) {
        return opened(
                direction,
                isUrgent,
                List.of(good(MASKS, "医用口罩", 100000), good(VENTILATORS, "呼吸机", 500)),
                List.of(
                        new Recipient(SEOUL, new Bilingual("首尔", "Seoul")),
                        new Recipient(TEHRAN, new Bilingual("德黑兰", "Tehran"))));
    }

    /** A package of so many lines, ten of each, for 首尔 alone. */
    public CaseNumber ofLines(int lines) {
        return opened(
                AidDirection.GIVEN,
                false,
                IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> good(line, "物资" + line + "号", 10))
                        .toList(),
                List.of(new Recipient(SEOUL, new Bilingual("首尔", "Seoul"))));
    }

    private static Good good(long line, String item, long quantity) {
        return new Good(line, item, "base.all", BigDecimal.valueOf(quantity));
    }

    private CaseNumber opened(AidDirection direction, boolean isUrgent, List<Good> goods, List<Recipient> recipients) {
        return office.sessions()
                .as(
                        "officer",
                        () -> Objects.requireNonNull(transaction.execute(status -> {
                            Bilingual title = new Bilingual("口罩援助", "Masks");
                            CaseNumber number = cases.open("TSA", "AidPackage", title, office.me());
                            trail.append(
                                    Chain.of(number),
                                    AuditEvent.of("proposal.begun", office.me().asActor())
                                            .in(number));
                            rows.approved(number, direction, office.me());
                            for (Role role : List.of(Role.OFFICER, Role.SUPERVISOR)) {
                                readers.ofDesk(number, Person.group(role, Desk.ASIA_AFRICA));
                            }
                            packages.put(
                                    number,
                                    new ShippedPackage(
                                            number, title, direction, isUrgent, Desk.ASIA_AFRICA, goods, recipients));
                            return number;
                        })));
    }

    /** A gate failed: nothing may be sent. */
    public void block(CaseNumber number) {
        blocked.add(number);
    }

    /** The gate is passed. */
    public void unblock(CaseNumber number) {
        blocked.remove(number);
    }

    /** How often this package was told that all is settled. */
    public int timesSettled(CaseNumber number) {
        return settled.getOrDefault(number, 0);
    }

    @Override
    public ShippedPackage of(CaseNumber number) {
        ShippedPackage trial = packages.get(number);
        return trial == null ? others.of(number) : trial;
    }

    @Override
    public Optional<Rejection> objectionToPlanning(CaseNumber number) {
        return Optional.empty();
    }

    @Override
    public Optional<Rejection> objectionToSending(CaseNumber number, @Nullable LocalDate arrival) {
        return blocked.contains(number)
                ? Optional.of(Rejection.because("shipments.rejection.nothingPlanned"))
                : Optional.empty();
    }

    @Override
    public void settled(CaseNumber number, Actor by) {
        settled.merge(number, 1, Integer::sum);
    }

    @Override
    public void takenBack(CaseNumber number, PackageSums left, Reason why, Actor by) {
        if (!packages.containsKey(number)) {
            others.takenBack(number, left, why, by);
        }
    }
}
