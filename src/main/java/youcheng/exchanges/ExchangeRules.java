package youcheng.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
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

    /** The draft as content; {@code place} stands behind the name of the field in a refusal, for one of several. */
    ExchangeContent read(ExchangeDraft draft, String place) {
        List<Rejection> refused = new ArrayList<>();
        ExchangeContent content = read(draft, place, refused);
        if (content == null) {
            throw refused.getFirst();
        }
        return content;
    }

    /** The draft as content; null where something is refused, and then everything that is stands in the list. */
    @Nullable
    ExchangeContent read(ExchangeDraft draft, String place, List<Rejection> refused) {
        int before = refused.size();
        List<RelationshipSummary> relationships = attempt(refused, () -> partners(draft.partners(), place));
        ExchangeKind kind = attempt(refused, () -> FieldCheck.required("kind" + place, draft.kind()));
        PartialDate date = attempt(refused, () -> ExchangeDraft.readDate("date", draft.date(), place));
        if (date != null) {
            check(
                    refused,
                    () -> fits(date, draft.isPlanned(), relationships == null ? List.of() : relationships, place));
        }
        Direction direction = attempt(refused, () -> FieldCheck.required("direction" + place, draft.direction()));
        Level level = attempt(refused, () -> FieldCheck.required("level" + place, draft.level()));
        Substance substance = draft.isPlanned() && draft.substance() == null
                ? Substance.NO_OUTCOME
                : attempt(refused, () -> FieldCheck.required("substance" + place, draft.substance()));
        FieldOfExchange field = attempt(refused, () -> FieldCheck.required("field" + place, draft.field()));
        String title = attempt(
                refused, () -> FieldCheck.requiredLine("title" + place, draft.title(), ExchangeDraft.LONGEST_TITLE));
        String people = lines(refused, "people" + place, draft.people(), ExchangeDraft.LONGEST_PEOPLE);
        String outcome = lines(refused, "outcome" + place, draft.outcome(), ExchangeDraft.LONGEST_OUTCOME);
        String evidence = lines(refused, "evidence" + place, draft.evidence(), ExchangeDraft.LONGEST_EVIDENCE);
        if (!draft.isPlanned() && substance != null && substance.hasOutcome() && outcome.isEmpty()) {
            refused.add(Rejection.of("outcome" + place, "exchanges.rejection.outcome"));
        }
        check(refused, () -> requireOfPartner(draft.lead(), relationships == null ? List.of() : relationships, place));
        PartialDate answered = kind == ExchangeKind.LETTER && !draft.isPlanned() && date != null
                ? attempt(refused, () -> answer(draft.answered(), date, place))
                : null;
        if (refused.size() > before) {
            return null;
        }
        return new ExchangeContent(
                Objects.requireNonNull(relationships).stream()
                        .map(RelationshipSummary::id)
                        .toList(),
                draft.isPlanned(),
                Objects.requireNonNull(date),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(direction),
                Objects.requireNonNull(level),
                Objects.requireNonNull(substance),
                Objects.requireNonNull(field),
                Objects.requireNonNull(title),
                people,
                draft.lead(),
                outcome,
                evidence,
                answered);
    }

    private static <T> @Nullable T attempt(List<Rejection> refused, Supplier<? extends @Nullable T> reading) {
        try {
            return reading.get();
        } catch (Rejection why) {
            refused.add(why);
            return null;
        }
    }

    private static void check(List<Rejection> refused, Runnable rule) {
        attempt(refused, () -> {
            rule.run();
            return null;
        });
    }

    /** The text; empty where it is refused. */
    private static String lines(List<Rejection> refused, String field, String typed, int longest) {
        return Objects.requireNonNullElse(attempt(refused, () -> FieldCheck.lines(field, typed, longest)), "");
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

    private List<RelationshipSummary> partners(List<RelationshipId> ids, String place) {
        if (ids.isEmpty()) {
            throw Rejection.of("partners" + place, "exchanges.rejection.noPartner");
        }
        if (ids.size() > MOST_PARTNERS) {
            throw Rejection.of("partners" + place, "exchanges.rejection.tooManyPartners", MOST_PARTNERS);
        }
        Map<RelationshipId, RelationshipSummary> known = register.concluded(ids).stream()
                .collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
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
