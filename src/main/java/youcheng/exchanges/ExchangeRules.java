package youcheng.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.CityId;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.OwnCity;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Reads what somebody wants to record, and refuses what cannot be, field by field. */
@Component
class ExchangeRules {

    static final int MOST_PARTNERS = 60;
    /** Nobody plans farther ahead than this. */
    private static final int YEARS_AHEAD = 5;

    private final Register register;
    private final ContactPersons persons;
    private final OwnCity ownCity;
    private final Clock clock;

    ExchangeRules(Register register, ContactPersons persons, OwnCity ownCity, Clock clock) {
        this.register = register;
        this.persons = persons;
        this.ownCity = ownCity;
        this.clock = clock;
    }

    /**
     * The draft as content; refuses everything that stands against it at once. {@code place} stands behind the name of the
     * field in a refusal, for one of several.
     */
    ExchangeContent read(ExchangeDraft draft, String place) {
        return read(draft, place, register::concluded);
    }

    /** The same for one of very many, whose partners were asked for at once. */
    ExchangeContent read(
            ExchangeDraft draft,
            String place,
            Function<Collection<RelationshipId>, List<RelationshipSummary>> concluded) {
        FormCheck form = new FormCheck();
        Supplier<List<RelationshipSummary>> partners = form.read(() -> partners(draft.partners(), place, concluded));
        List<RelationshipSummary> known = form.isFine() ? partners.get() : List.of();
        Supplier<ExchangeKind> kind = form.read(() -> FieldCheck.required("kind" + place, draft.kind()));
        Supplier<PartialDate> date = form.read(() -> ExchangeDraft.readDate("date", draft.date(), place));
        form.ask(() -> fits(date.get(), draft.isPlanned(), known, place));
        Supplier<@Nullable LocalDate> lastDay = form.read(() -> lastDay(draft, date.get(), place));
        Supplier<Direction> direction = form.read(() -> FieldCheck.required("direction" + place, draft.direction()));
        Supplier<Level> level = form.read(() -> FieldCheck.required("level" + place, draft.level()));
        Supplier<Substance> substance = form.read(() -> substance(draft, place));
        Supplier<FieldOfExchange> field = form.read(() -> FieldCheck.required("field" + place, draft.field()));
        Supplier<String> title =
                form.read(() -> FieldCheck.requiredLine("title" + place, draft.title(), ExchangeDraft.LONGEST_TITLE));
        Supplier<String> people =
                form.read(() -> FieldCheck.lines("people" + place, draft.people(), ExchangeDraft.LONGEST_PEOPLE));
        Supplier<String> outcome =
                form.read(() -> FieldCheck.lines("outcome" + place, draft.outcome(), ExchangeDraft.LONGEST_OUTCOME));
        Supplier<String> evidence =
                form.read(() -> FieldCheck.lines("evidence" + place, draft.evidence(), ExchangeDraft.LONGEST_EVIDENCE));
        form.ask(() -> requireOutcome(draft.isPlanned(), substance.get(), outcome.get(), place));
        form.ask(() -> requireOfPartner(draft.lead(), known, place));
        Supplier<@Nullable PartialDate> answered =
                form.read(() -> kind.get() == ExchangeKind.LETTER && !draft.isPlanned()
                        ? answer(draft.answered(), date.get(), place)
                        : null);
        form.refuse();
        return new ExchangeContent(
                known.stream().map(RelationshipSummary::id).toList(),
                draft.isPlanned(),
                date.get(),
                lastDay.get(),
                kind.get(),
                direction.get(),
                level.get(),
                substance.get(),
                field.get(),
                title.get(),
                people.get(),
                draft.lead(),
                outcome.get(),
                evidence.get(),
                answered.get());
    }

    /** The last of several days; null where it lasted one, so that a day alone is never kept in two ways. */
    private @Nullable LocalDate lastDay(ExchangeDraft draft, PartialDate first, String place) {
        String field = "lastDay" + place;
        PartialDate last = draft.isPlanned()
                ? FieldCheck.date(field, draft.lastDay())
                : FieldCheck.pastDate(field, draft.lastDay(), today());
        if (last == null) {
            return null;
        }
        if (first.day() == null || last.day() == null) {
            throw Rejection.of(field, "exchanges.rejection.lastDayWithoutDay");
        }
        if (last.compareTo(first) < 0) {
            throw Rejection.of(field, "exchanges.rejection.lastBeforeFirst", first);
        }
        return last.equals(first) ? null : last.earliest();
    }

    private static Substance substance(ExchangeDraft draft, String place) {
        return draft.isPlanned() && draft.substance() == null
                ? Substance.NO_OUTCOME
                : FieldCheck.required("substance" + place, draft.substance());
    }

    private static void requireOutcome(boolean planned, Substance substance, String outcome, String place) {
        if (!planned && substance.hasOutcome() && outcome.isEmpty()) {
            throw Rejection.of("outcome" + place, "exchanges.rejection.outcome");
        }
    }

    /** When a letter of this date was answered; null where nothing is typed. */
    @Nullable
    PartialDate answer(String typed, PartialDate letter, String place) {
        PartialDate answered = FieldCheck.pastDate("answered" + place, typed, today());
        if (answered != null && answered.latest().isBefore(letter.earliest())) {
            throw Rejection.of("answered" + place, "exchanges.rejection.answeredBefore");
        }
        return answered;
    }

    /** Whoever led it on the other side is a contact person of one of the partners. */
    private void requireOfPartner(@Nullable Long person, List<RelationshipSummary> relationships, String place) {
        if (person != null
                && persons.find(new ContactPersonId(person))
                        .filter(found -> relationships.stream()
                                .anyMatch(relationship -> relationship.id().equals(found.relationship())))
                        .isEmpty()) {
            throw Rejection.of("lead" + place, "exchanges.rejection.lead");
        }
    }

    private List<RelationshipSummary> partners(
            List<RelationshipId> ids,
            String place,
            Function<Collection<RelationshipId>, List<RelationshipSummary>> concluded) {
        if (ids.isEmpty()) {
            throw Rejection.of("partners" + place, "exchanges.rejection.noPartner");
        }
        if (ids.size() > MOST_PARTNERS) {
            throw Rejection.of("partners" + place, "exchanges.rejection.tooManyPartners", MOST_PARTNERS);
        }
        Map<RelationshipId, RelationshipSummary> known =
                concluded.apply(ids).stream().collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        List<RelationshipSummary> relationships = ids.stream()
                .distinct()
                .map(id -> {
                    RelationshipSummary relationship = known.get(id);
                    if (relationship == null) {
                        throw Rejection.of("partners" + place, "exchanges.rejection.noRelationship");
                    }
                    return relationship;
                })
                .toList();
        List<CityId> cities =
                relationships.stream().map(RelationshipSummary::city).distinct().toList();
        if (ids.size() > relationships.size() || cities.size() < relationships.size()) {
            throw Rejection.of("partners" + place, "exchanges.rejection.partnerTwice");
        }
        relationships.stream()
                .filter(relationship -> ownCity.is(relationship.nameZh(), relationship.nameEn()))
                .findFirst()
                .ifPresent(self -> {
                    throw Rejection.of("partners" + place, "exchanges.rejection.ownCity");
                });
        return relationships;
    }

    /** Held in the past, planned for later, and with each partner while the relationship lasts. */
    private void fits(PartialDate date, boolean planned, List<RelationshipSummary> relationships, String place) {
        LocalDate today = today();
        if (!planned && date.earliest().isAfter(today)) {
            throw Rejection.of("date" + place, "exchanges.rejection.future");
        }
        if (planned && date.latest().isBefore(today)) {
            throw Rejection.of("date" + place, "exchanges.rejection.plannedInPast");
        }
        if (planned && date.earliest().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Rejection.of("date" + place, "exchanges.rejection.tooFar", YEARS_AHEAD);
        }
        for (RelationshipSummary relationship : relationships) {
            PartialDate began = relationship.established();
            if (began != null && date.latest().isBefore(began.earliest())) {
                throw Rejection.of(
                        "date" + place, "exchanges.rejection.beforeRelationship", relationship.name(), began);
            }
            PartialDate ended = relationship.ended();
            if (!relationship.isInForce()
                    && (planned || (ended != null && date.earliest().isAfter(ended.latest())))) {
                throw Rejection.of("date" + place, "exchanges.rejection.afterRelationship", relationship.name());
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
