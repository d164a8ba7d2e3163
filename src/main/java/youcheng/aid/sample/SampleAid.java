package youcheng.aid.sample;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.aid.packages.AidEntering;
import youcheng.aid.shipments.ShipmentEntering;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.DemonstrationMode;
import youcheng.cases.CaseReaders;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.SampleFile;

/**
 * Enters the aid that Beijing really gave and received in 2020 and 2021 as closed cases, all in one transaction, after the register
 * and the exchanges as which it counts. It is public, so everybody who reads cases may read it.
 */
@Component
@Order(40)
class SampleAid implements ApplicationRunner {

    private static final Actor LOADER = Actor.system("sample-aid");

    /** Auditors read everything, and whoever only manages accounts reads no case. */
    private static final Set<Role> READERS = Set.of(
            Role.OFFICER,
            Role.SUPERVISOR,
            Role.MUNICIPAL_LEADER,
            Role.LEGAL,
            Role.FINANCE,
            Role.HEALTH,
            Role.DESK_REVIEWER);

    private final DemonstrationMode demonstration;
    private final AidEntering packages;
    private final ShipmentEntering shipments;
    private final CaseReaders readers;
    private final SampleRows rows;
    private final TransactionTemplate transaction;

    SampleAid(
            DemonstrationMode demonstration,
            AidEntering packages,
            ShipmentEntering shipments,
            CaseReaders readers,
            SampleRows rows,
            TransactionTemplate transaction) {
        this.demonstration = demonstration;
        this.packages = packages;
        this.shipments = shipments;
        this.readers = readers;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.isOn()) {
            transaction.executeWithoutResult(status -> {
                if (!packages.isAnyEntered()) {
                    load();
                }
            });
        }
    }

    private void load() {
        Map<String, List<CSVRecord>> goods = byOrigin("aid/beijing-goods.csv");
        Map<String, List<CSVRecord>> sent = byOrigin("aid/beijing-shipments.csv");
        SampleFile.read(new ClassPathResource("aid/beijing-packages.csv")).forEach(row -> {
            String origin = row.get("origin");
            CaseNumber number =
                    packages.enter(rows.aid(row, goods.getOrDefault(origin, Collections.emptyList())), LOADER);
            Stream.concat(
                            Stream.of(number),
                            sent.getOrDefault(origin, Collections.emptyList()).stream()
                                    .map(shipment -> shipments.enter(
                                            number, SampleRows.dates(shipment), SampleRows.carriage(shipment), LOADER)))
                    .forEach(this::open);
            packages.close(number, LOADER);
        });
    }

    private void open(CaseNumber number) {
        READERS.forEach(role -> readers.ofDesk(number, Person.group(role)));
    }

    private static Map<String, List<CSVRecord>> byOrigin(String file) {
        return SampleFile.read(new ClassPathResource(file)).stream()
                .collect(Collectors.groupingBy(row -> row.get("origin")));
    }
}
