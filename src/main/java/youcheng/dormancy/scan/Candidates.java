package youcheng.dormancy.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.SilenceRules;
import youcheng.closeness.Standing;
import youcheng.dormancy.review.ReviewOpener;
import youcheng.dormancy.review.ReviewPast;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/**
 * Looks at relationships in force, many at a time: each question is put to the database once for all of them, and letters are
 * read of dormant ones alone.
 */
@Component
class Candidates {

    private static final ReviewPast NONE = new ReviewPast(false, null, null);
    private static final int PERCENT = 100;

    private final Register register;
    private final ClosenessReading closeness;
    private final ExchangeReading exchanges;
    private final ReviewOpener reviews;
    private final Judging judging;
    private final Clock clock;

    Candidates(
            Register register,
            ClosenessReading closeness,
            ExchangeReading exchanges,
            ReviewOpener reviews,
            Judging judging,
            Clock clock) {
        this.register = register;
        this.closeness = closeness;
        this.exchanges = exchanges;
        this.reviews = reviews;
        this.judging = judging;
        this.clock = clock;
    }

    /** For those who look at some after others. */
    Judging.Sitting sitting() {
        return judging.sitting();
    }

    /** Those that come after this key, in the order of their keys; at most so many. */
    List<Candidate> after(long key, int most, Judging.Sitting sitting) {
        List<RelationshipSummary> some = register.inForceAfter(key, most);
        return some.isEmpty() ? List.of() : new Look(some).candidates(sitting);
    }

    /** One look at some of them. */
    private final class Look {

        private final List<RelationshipSummary> relationships;
        private final LocalDate today = LocalDate.now(clock);
        private final SilenceRules rules = closeness.silenceRules();
        private final Map<RelationshipId, Standing> standings;
        private final Map<RelationshipId, ReviewPast> pasts;
        private final Map<RelationshipId, List<ExchangeRecord>> letters;

        Look(List<RelationshipSummary> relationships) {
            this.relationships = relationships;
            List<RelationshipId> ids =
                    relationships.stream().map(RelationshipSummary::id).toList();
            this.standings = closeness.standings(ids).stream()
                    .collect(Collectors.toMap(Standing::relationship, Function.identity()));
            this.pasts = reviews.pastOf(ids);
            List<RelationshipId> dormant = ids.stream()
                    .filter(id -> activity(standings.get(id)) == ActivityStatus.DORMANT)
                    .toList();
            this.letters = dormant.isEmpty() ? Map.of() : exchanges.waitingLetters(dormant);
        }

        List<Candidate> candidates(Judging.Sitting sitting) {
            Map<RelationshipId, DormancyFacts> facts =
                    relationships.stream().collect(Collectors.toMap(RelationshipSummary::id, this::facts));
            sitting.judge(facts.values());
            return relationships.stream()
                    .map(each -> candidate(each, sitting.of(Objects.requireNonNull(facts.get(each.id())))))
                    .toList();
        }

        private Candidate candidate(RelationshipSummary relationship, Judgement judgement) {
            Standing standing = standings.get(relationship.id());
            return new Candidate(
                    relationship, standing, activity(standing), judgement.verdict(), judgement.reasons());
        }

        /** A day may have begun that no run was computed for yet. */
        private @Nullable ActivityStatus activity(@Nullable Standing standing) {
            if (standing == null) {
                return null;
            }
            LocalDate on = standing.changesOn();
            return on == null || today.isBefore(on) ? standing.activity() : standing.changesTo();
        }

        private DormancyFacts facts(RelationshipSummary relationship) {
            RelationshipId id = relationship.id();
            Standing standing = standings.get(id);
            ActivityStatus activity = activity(standing);
            ReviewPast past = pasts.getOrDefault(id, NONE);
            if (standing == null || activity != ActivityStatus.DORMANT) {
                return DormancyFacts.living(activity, rules.longest(), past.isOpen());
            }
            PartialDate last = standing.lastLivingOn();
            Double form = standing.form();
            LocalDate closed = past.closedOn();
            return new DormancyFacts(
                    activity,
                    last == null ? null : rules.months(last, today),
                    rules.longest(),
                    unanswered(id, last),
                    form == null ? null : (int) Math.round(form * PERCENT),
                    past.isOpen(),
                    closed == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(closed, today)),
                    closed != null && isChanged(past, last, closed));
        }

        /** Letters since the last contact; with an earlier one the partner was in touch afterwards. */
        private int unanswered(RelationshipId id, @Nullable PartialDate last) {
            return Math.toIntExact(letters.getOrDefault(id, List.of()).stream()
                    .map(ExchangeRecord::date)
                    .filter(sent -> last == null || !sent.earliest().isBefore(last.earliest()))
                    .filter(sent -> rules.isUnanswered(sent, today))
                    .count());
        }

        /** It was no dormant one then, or there was contact since. */
        private static boolean isChanged(ReviewPast past, @Nullable PartialDate last, LocalDate closed) {
            return (past.activityThen() != null && past.activityThen() != ActivityStatus.DORMANT)
                    || (last != null && last.earliest().isAfter(closed));
        }
    }
}
