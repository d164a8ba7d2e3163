package youcheng.register.keeping;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.register.CityId;
import youcheng.register.CityNamed;
import youcheng.register.LegalStatus;
import youcheng.register.NameRecord;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.SearchKey;

/**
 * What officers of the desk keep of a city and of its relationship beside what processes decide: names over time, and the
 * partner's own word for the relationship.
 */
@Service
@Transactional
public class RegisterKeeping {

    /** Characters that a name may have at most; its pinyin has to fit the sort key. */
    public static final int LONGEST_NAME = 60;

    /** Characters that the partner's word and its source may have at most. */
    public static final int LONGEST_WORD = 500;

    private final PartnerCities cities;
    private final RelationshipRepository relationships;
    private final RelationshipDesk desk;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterKeeping(
            PartnerCities cities,
            RelationshipRepository relationships,
            RelationshipDesk desk,
            SignedIn signedIn,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cities = cities;
        this.relationships = relationships;
        this.desk = desk;
        this.signedIn = signedIn;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A name that somebody enters.
     *
     * @param language one of {@link NameRecord#LANGUAGES}
     * @param name the name
     * @param from since when: a year, a month or a day; may be empty
     * @param until until when, of a former name; may be empty
     * @param shown whether the register shows the city under this name from now on
     * @param shownBeforeUntil of a name that is shown from now on: until when the one before was used; may be empty
     */
    public record NewName(
            @Nullable String language,
            String name,
            String from,
            String until,
            boolean shown,
            String shownBeforeUntil) {}

    /** Whether the signed-in person may change what belongs to this relationship: an officer of its desk, while it runs. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayKeep(RelationshipId id) {
        return desk.objection(id, Role.OFFICER).isEmpty();
    }

    /** Whether the signed-in person may change the names of this city: an officer of its desk. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayKeep(CityId id) {
        return desk.isOfDesk(id, Role.OFFICER);
    }

    /** Enters a name; one that is shown from now on moves the city in every list, its key stays. */
    @RolesAllowed(Roles.OFFICER)
    public void addName(CityId id, NewName typed) {
        // Whoever looks for a partner under this name at the same instant finds it, or is found by name first.
        cities.lockAll();
        PartnerCity city = lock(id);
        NameRecord name = checked(typed);
        boolean known = city.usesNow(name.language(), name.name());
        if (known && (!typed.shown() || city.isShown(name))) {
            throw Rejection.of("name", "register.rejection.nameKnown");
        }
        AuditEvent event = AuditEvent.of(
                        known ? "city.nameShown" : "city.nameAdded",
                        signedIn.person().asActor())
                .with(Change.of("city.name", null, name.name()))
                .with(Change.of("register.language", null, name.language()))
                .with(Change.of("city.nameFrom", null, name.from()))
                .with(Change.of("city.nameUntil", null, name.until()));
        if (typed.shown()) {
            event = event.with(show(city, name, typed));
        }
        city.useName(name);
        cities.saveAndFlush(city);
        append(city, event);
        events.publishEvent(new CityNamed(id));
    }

    /** Marks a name as no longer in use, since a year, a month or a day. */
    @RolesAllowed(Roles.OFFICER)
    public void retireName(CityId id, NameRecord name, String until) {
        PartnerCity city = lock(id);
        if (city.isShown(name)) {
            throw Rejection.of("until", "register.rejection.nameShown");
        }
        PartialDate end = FieldCheck.required("until", FieldCheck.pastDate("until", until, LocalDate.now(clock)));
        requireInOrder("until", name.from(), end);
        if (!city.retireName(name, end)) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        cities.saveAndFlush(city);
        append(
                city,
                AuditEvent.of("city.nameRetired", signedIn.person().asActor())
                        .with(Change.of("city.name", null, name.name()))
                        .with(Change.of("city.nameUntil", null, end)));
    }

    /**
     * Records what the partner calls the relationship, and where that is known from; {@code version} is the one the officer saw.
     * An empty word takes back what was recorded.
     */
    @RolesAllowed(Roles.OFFICER)
    public void recordPartnerWord(RelationshipId id, long version, String word, String source, String reason) {
        Person person = desk.lock(id);
        Relationship relationship = relationships.findById(id.value()).orElseThrow();
        RelationshipRecord before = relationship.record();
        if (before.version() != version) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        FormCheck form = new FormCheck();
        Supplier<String> wordRead = form.read(() -> FieldCheck.line("partnerWord", word, LONGEST_WORD));
        Supplier<String> sourceRead = form.read(() ->
                wordRead.get().isEmpty() ? "" : FieldCheck.requiredLine("partnerWordSource", source, LONGEST_WORD));
        Supplier<String> why = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        String newWord = wordRead.get();
        String newSource = sourceRead.get();
        relationship.nameByPartner(newWord.isEmpty() ? null : newWord, newSource.isEmpty() ? null : newSource);
        List<Change> changes = new Differences<>(before, relationship.record(), false)
                .in("relationship.partnerWord", RelationshipRecord::partnerWord)
                .in("relationship.partnerWordSource", RelationshipRecord::partnerWordSource)
                .changes();
        if (!changes.isEmpty()) {
            relationships.saveAndFlush(relationship);
            trail.append(
                    Chain.ofRelationship(id.value()),
                    AuditEvent.of("relationship.partnerWordChanged", person.asActor())
                            .with(changes)
                            .because(Reason.written(why.get())));
        }
    }

    private PartnerCity lock(CityId id) {
        PartnerCity city = cities.lock(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
        if (!desk.isOfDesk(id, Role.OFFICER)) {
            throw Rejection.because("register.rejection.otherDesk");
        }
        return city;
    }

    private NameRecord checked(NewName typed) {
        LocalDate today = LocalDate.now(clock);
        FormCheck form = new FormCheck();
        Supplier<String> language = form.read(() -> FieldCheck.required("language", typed.language()));
        Supplier<String> name = form.read(() -> FieldCheck.requiredLine("name", typed.name(), LONGEST_NAME));
        Supplier<@Nullable PartialDate> from = form.read(() -> FieldCheck.pastDate("from", typed.from(), today));
        Supplier<@Nullable PartialDate> until = form.read(() -> FieldCheck.pastDate("until", typed.until(), today));
        form.ask(() -> requireInOrder("until", from.get(), until.get()));
        form.ask(() -> requireShowable(typed, language.get(), until.get()));
        form.refuse();
        return new NameRecord(language.get(), name.get(), from.get(), until.get());
    }

    private static void requireShowable(NewName typed, String language, @Nullable PartialDate until) {
        if (!NameRecord.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(language);
        }
        if (typed.shown() && (until != null || language.equals(NameRecord.LOCAL))) {
            throw Rejection.of("shown", "register.rejection.shownName");
        }
    }

    private Optional<Change> show(PartnerCity city, NameRecord name, NewName typed) {
        boolean chinese = name.language().equals(NameRecord.CHINESE);
        if (!chinese
                && cities.isTaken(
                        city.country(), SearchKey.of(name.name()), city.id().value())) {
            throw Rejection.of("name", "register.rejection.nameOfOther");
        }
        NameRecord before = city.shownName(name.language());
        PartialDate end = FieldCheck.pastDate("shownBeforeUntil", typed.shownBeforeUntil(), LocalDate.now(clock));
        if (end != null) {
            requireInOrder("shownBeforeUntil", before.from(), end);
            city.retireName(before, end);
        }
        city.showAs(name);
        return Change.of(chinese ? "register.nameZh" : "register.nameEn", before.name(), name.name());
    }

    private static void requireInOrder(String field, @Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && until.latest().isBefore(from.earliest())) {
            throw Rejection.of(field, "register.rejection.untilBeforeFrom");
        }
    }

    /** A name is the city's, and tells in the history of its open relationship too. */
    private void append(PartnerCity city, AuditEvent event) {
        trail.append(Chain.ofCity(city.id().value()), event);
        relationships.findByCityIdOrderByIdDesc(city.id().value()).stream()
                .filter(relationship -> relationship.legalStatus() != LegalStatus.ENDED)
                .forEach(relationship ->
                        trail.append(Chain.ofRelationship(relationship.id().value()), event));
    }
}
