package youcheng.exchanges;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;
import youcheng.base.DemonstrationMode;
import youcheng.base.PartialDate;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.SampleFile;

/** Loads the aid that Beijing really gave and received in 2020 into the sample register, each with its source. */
@Component
@Order(30)
class SampleExchanges implements ApplicationRunner {

    private static final ClassPathResource FILE = new ClassPathResource("exchanges/beijing-aid-2020-2021.csv");
    private static final Actor LOADER = Actor.system("sample-exchanges");
    private static final String ORIGIN = "sample:";

    private final DemonstrationMode demonstration;
    private final Exchanges exchanges;
    private final ExchangeTrail trail;
    private final Register register;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleExchanges(
            DemonstrationMode demonstration,
            Exchanges exchanges,
            ExchangeTrail trail,
            Register register,
            TransactionTemplate transaction,
            Clock clock) {
        this.demonstration = demonstration;
        this.exchanges = exchanges;
        this.trail = trail;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demonstration.isOn()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            if (!exchanges.existsByOriginStartingWith(ORIGIN)) {
                SampleFile.read(FILE).forEach(this::load);
            }
        });
    }

    private void load(CSVRecord row) {
        ExchangeContent content = new ExchangeContent(
                partners(row.get("partners")),
                false,
                PartialDate.parse(row.get("date")).orElseThrow(),
                null,
                ExchangeKind.valueOf(row.get("kind")),
                Direction.valueOf(row.get("direction")),
                Level.valueOf(row.get("level")),
                Substance.valueOf(row.get("substance")),
                FieldOfExchange.valueOf(row.get("field")),
                row.get("title"),
                "",
                null,
                row.get("outcome"),
                row.get("evidence"),
                null);
        Exchange loaded = exchanges.saveAndFlush(Exchange.loaded(content, row.get("origin"), false, clock.instant()));
        trail.append(null, loaded.record(), AuditEvent.of("exchange.recorded", LOADER));
    }

    private List<RelationshipId> partners(String names) {
        return Arrays.stream(names.split("\\|"))
                .map(name -> Objects.requireNonNull(named(name).current(), name).id())
                .toList();
    }

    /** The one city that is called so today: Madrid is the city, although a region is named after it. */
    private CityRecord named(String name) {
        List<CityRecord> called = register.named(name).stream()
                .filter(city -> city.nameEn().equals(name) || city.nameZh().equals(name))
                .toList();
        if (called.size() != 1) {
            throw new IllegalStateException(called.size() + " cities are called " + name);
        }
        return called.getFirst();
    }
}
