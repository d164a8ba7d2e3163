package youcheng.decisions;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import youcheng.base.Rejection;
import youcheng.identity.Person;

/**
 * Four eyes (回避), over all rounds: who put a case forward or changed it, or what it was copied from, neither decides on it
 * nor steers who does; who gave an opinion does not review; nobody decides on it at two levels.
 *
 * @param parts who took part in it, as what and when
 * @param round its round now
 */
record FourEyes(Set<Participation> parts, int round) {

    /**
     * Against an act of this person; empty where they may. It is asked about everybody who stands behind the act: a deputy
     * may not do what either they or the one for whom they act may not.
     */
    static Optional<Rejection> objection(Person person, LongFunction<Optional<Rejection>> rule) {
        return person.people().stream()
                .sorted()
                .flatMap(account -> rule.apply(account).stream())
                .findFirst();
    }

    /** Against doing a step as this; empty where somebody may. */
    Optional<Rejection> objectionTo(Part part, long person) {
        return switch (part) {
            case OPINION_GIVER -> objectionToOpinion(person);
            case REVIEWER -> objectionToReview(person);
            case DECIDER -> objectionToDecision(person);
            case CHECKER -> objectionToCheck(person);
            case AUTHOR, AUTHOR_OF_ORIGINAL, RECORDER -> Optional.empty();
        };
    }

    /** Against giving an opinion. Whoever gave one in an earlier round gives one again: the office has one lawyer. */
    Optional<Rejection> objectionToOpinion(long person) {
        return objectionToAuthor(person)
                .or(() -> parts.contains(new Participation(person, Part.OPINION_GIVER, round))
                        ? Optional.of(Rejection.because("decisions.rejection.opinionBefore"))
                        : Optional.empty());
    }

    /** Against reviewing; it takes somebody who had no part in it but, perhaps, reviewing it before. */
    Optional<Rejection> objectionToReview(long person) {
        return objectionToAuthor(person)
                .or(() -> was(person, Part.OPINION_GIVER)
                        ? Optional.of(Rejection.because("decisions.rejection.opinionBefore"))
                        : Optional.empty());
    }

    Optional<Rejection> objectionToDecision(long person) {
        return was(person, Part.REVIEWER)
                ? Optional.of(Rejection.because("decisions.rejection.reviewedBefore"))
                : objectionToReview(person);
    }

    Optional<Rejection> objectionToCheck(long person) {
        return was(person, Part.RECORDER)
                ? Optional.of(Rejection.because("decisions.rejection.ownRecord"))
                : objectionToAuthor(person);
    }

    /** Against stating something on which the case's decisions stand; whoever decided would be their own witness. */
    Optional<Rejection> objectionToStating(long person) {
        return was(person, Part.REVIEWER) || was(person, Part.DECIDER)
                ? Optional.of(Rejection.because("decisions.rejection.decidedBefore"))
                : Optional.empty();
    }

    /** Against moving due dates and choosing who does a step, and against whatever else only an outsider may. */
    Optional<Rejection> objectionToAuthor(long person) {
        if (was(person, Part.AUTHOR)) {
            return Optional.of(Rejection.because("decisions.rejection.ownCase"));
        }
        return was(person, Part.AUTHOR_OF_ORIGINAL)
                ? Optional.of(Rejection.because("decisions.rejection.ownOriginal"))
                : Optional.empty();
    }

    /** Account ids of everybody who took part in it as this. */
    Set<Long> those(Part part) {
        return parts.stream()
                .filter(each -> each.part() == part)
                .map(Participation::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean was(long person, Part part) {
        return those(part).contains(person);
    }
}
