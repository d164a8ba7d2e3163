package youcheng.register.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.Actor;
import youcheng.base.DemonstrationMode;
import youcheng.base.PartialDate;
import youcheng.register.CityId;
import youcheng.register.Countries;
import youcheng.register.NameRecord;
import youcheng.register.RecordedRelationship;
import youcheng.register.SampleFile;

/** Loads Beijing's relationships, real facts with their sources, into an empty register when a demonstration starts first. */
@Component
@Order(20)
class SampleRegister implements ApplicationRunner {

    private static final ClassPathResource FILE = new ClassPathResource("register/beijing-sister-cities.csv");
    private static final Actor LOADER = Actor.system("sample-register");
    private static final String NO_TIE = "none";

    private final DemonstrationMode demonstration;
    private final PartnerCities cities;
    private final RelationshipRepository relationships;
    private final Countries countries;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SampleRegister(
            DemonstrationMode demonstration,
            PartnerCities cities,
            RelationshipRepository relationships,
            Countries countries,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.demonstration = demonstration;
        this.cities = cities;
        this.relationships = relationships;
        this.countries = countries;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.isOn() && cities.count() == 0) {
            transaction.executeWithoutResult(status -> SampleFile.read(FILE).forEach(this::load));
        }
    }

    private void load(CSVRecord row) {
        PartnerCity city =
                new PartnerCity(countries.get(row.get("country_iso2")), row.get("name_zh"), row.get("name_en"));
        city.locate(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
        otherNames(row.get("other_names")).forEach(city::addName);
        CityId id = cities.saveAndFlush(city).id();
        if (!row.get("status").equals(NO_TIE)) {
            RecordedRelationship relationship = new RecordedRelationship(
                    null,
                    textOrNull(row.get("country_then")),
                    null,
                    row.get("status").equals("ended"),
                    date(row.get("established")),
                    date(row.get("ended")),
                    null,
                    null,
                    textOrNull(row.get("source")),
                    textOrNull(row.get("confidence")),
                    textOrNull(row.get("note")),
                    textOrNull(row.get("partner_word")),
                    textOrNull(row.get("partner_word_source")));
            Relationship stored = relationships.saveAndFlush(Relationship.recorded(id, relationship));
            trail.append(
                    Chain.ofRelationship(stored.id().value()),
                    AuditEvent.of("relationship.recorded", LOADER)
                            .with(Change.of("relationship.status", null, stored.legalStatus()))
                            .with(Change.of("relationship.established", null, relationship.established()))
                            .with(Change.of("relationship.ended", null, relationship.ended()))
                            .with(Change.of("relationship.countryThen", null, relationship.countryThen()))
                            .with(Change.of("relationship.source", null, relationship.source()))
                            .with(Change.of("relationship.partnerWord", null, relationship.partnerWord()))
                            .with(Change.of("relationship.partnerWordSource", null, relationship.partnerWordSource())));
        }
    }

    /** Reads {@code zh:汉城@..2005-01|en:Name}: language, name, and from and until where they are known. */
    static List<NameRecord> otherNames(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(SampleRegister::otherName)
                        .toList();
    }

    private static NameRecord otherName(String text) {
        int colon = text.indexOf(':');
        int at = text.lastIndexOf('@');
        String name = text.substring(colon + 1, at < 0 ? text.length() : at);
        String period = at < 0 ? ".." : text.substring(at + 1);
        int dots = period.indexOf("..");
        return new NameRecord(
                text.substring(0, colon), name, date(period.substring(0, dots)), date(period.substring(dots + 2)));
    }

    private static @Nullable PartialDate date(String text) {
        return Optional.of(text)
                .filter(written -> !written.isBlank())
                .map(written -> PartialDate.parse(written).orElseThrow())
                .orElse(null);
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text;
    }
}
