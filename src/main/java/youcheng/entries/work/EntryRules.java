package youcheng.entries.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.decisions.Limits;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryStanding;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.ExistingRelationships;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;
import youcheng.register.RecordingRules;
import youcheng.register.Register;
import youcheng.register.StandsAlready;

/** What an entry must say, and that the register does not have it already. */
@Component
class EntryRules {

    private static final String PARTNER = "partnerNameZh";

    private final Register register;
    private final ExistingRelationships existing;
    private final Countries countries;
    private final RecordingRules rules;
    private final Clock clock;

    EntryRules(
            Register register, ExistingRelationships existing, Countries countries, RecordingRules rules, Clock clock) {
        this.register = register;
        this.existing = existing;
        this.countries = countries;
        this.rules = rules;
        this.clock = clock;
    }

    /** What this supervisor typed, read; everything that is wrong is refused at once, field by field. */
    ReadEntry read(EntryContent typed, Person by) {
        ReadEntry read = read(typed);
        if (!by.groups().contains(Person.group(Role.SUPERVISOR, read.desk()))) {
            throw Rejection.of("country", "entries.rejection.otherDesk");
        }
        requireNew(read);
        return read;
    }

    /** The same of what was sent and waits to be confirmed. */
    ReadEntry read(EntryContent typed) {
        FormCheck form = new FormCheck();
        form.ask(() -> FieldCheck.requiredLine(PARTNER, typed.partnerNameZh(), RecordingRules.LONGEST_NAME));
        form.ask(() -> FieldCheck.requiredLine("partnerNameEn", typed.partnerNameEn(), RecordingRules.LONGEST_NAME));
        form.ask(() -> rules.requireAbroad(typed.partnerNameZh(), typed.partnerNameEn()));
        Supplier<Country> country =
                form.read(() -> countries.find(typed.country()).orElseThrow(() -> FieldCheck.missing("country")));
        Supplier<RecordedRelationship> relationship = form.read(() -> relationship(typed));
        form.ask(() -> existing.check(country.get().iso2(), relationship.get()));
        Supplier<List<RecordedAgreement>> agreements = form.read(() -> EntryPapers.read(typed.agreements(), today()));
        form.refuse();
        Desk desk = country.get().region().desk();
        return new ReadEntry(
                typed.dated(relationship.get(), agreements.get()), desk, relationship.get(), agreements.get());
    }

    /** The partner as the register has it; empty where it is new. */
    Optional<CityRecord> partner(EntryContent content) {
        return register.meant(content.country(), content.partnerNameZh(), content.partnerNameEn());
    }

    /** Refuses what the register has: open with the same side of ours, or ended at the same times. */
    void requireNew(ReadEntry entry) {
        partner(entry.content()).ifPresent(city -> {
            OwnDistrict district = entry.relationship().district();
            boolean ended = entry.relationship().isEnded();
            if (!ended) {
                existing.open(city.id(), district).ifPresent(known -> {
                    throw new StandsAlready(known);
                });
            }
            if (ended
                    && city.relationships().stream()
                            .anyMatch(known -> isSame(known.district(), district)
                                    && !known.isOpen()
                                    && Objects.equals(
                                            known.established(),
                                            entry.relationship().established())
                                    && Objects.equals(
                                            known.ended(), entry.relationship().ended()))) {
                throw Rejection.of(PARTNER, "entries.rejection.endedAlready");
            }
        });
    }

    private static boolean isSame(@Nullable OwnDistrict one, @Nullable OwnDistrict other) {
        return Objects.equals(key(one), key(other));
    }

    private static @Nullable String key(@Nullable OwnDistrict district) {
        return district == null ? null : district.key();
    }

    /** What is typed of the relationship itself; everything that is wrong is refused at once. */
    RecordedRelationship relationship(EntryContent typed) {
        FormCheck form = new FormCheck();
        Supplier<EntryStanding> standing = form.read(() -> FieldCheck.required("standing", typed.standing()));
        Supplier<@Nullable PartialDate> established =
                form.read(() -> FieldCheck.pastDate("established", typed.established(), today()));
        Supplier<Boolean> isEnded = form.read(() -> standing.get() == EntryStanding.ENDED);
        Supplier<@Nullable PartialDate> ended =
                form.read(() -> isEnded.get() ? FieldCheck.pastDate("ended", typed.ended(), today()) : null);
        Supplier<@Nullable String> because =
                form.read(() -> isEnded.get() ? RecordingRules.endedBecause(typed.endedBecause()) : null);
        Supplier<@Nullable String> proof = form.read(
                () -> isEnded.get() ? stated(FieldCheck.line("endedProof", typed.endedProof(), Limits.LINE)) : null);
        Supplier<String> source = form.read(() -> RecordingRules.source(typed.source()));
        Supplier<@Nullable String> note =
                form.read(() -> stated(FieldCheck.lines("note", typed.note(), RecordingRules.LONGEST_TEXT)));
        form.refuse();
        return new RecordedRelationship(
                district(typed),
                stated(typed.countryThen()),
                typed.tier(),
                isEnded.get(),
                established.get(),
                ended.get(),
                because.get(),
                proof.get(),
                source.get(),
                null,
                note.get(),
                null,
                null);
    }

    /** Half a name is refused with the rest of the record. */
    private static @Nullable OwnDistrict district(EntryContent typed) {
        return typed.districtZh().isEmpty() && typed.districtEn().isEmpty()
                ? null
                : new OwnDistrict(typed.districtZh(), typed.districtEn());
    }

    private static @Nullable String stated(String text) {
        return text.isEmpty() ? null : text;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
