package youcheng.closeness.score;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.score.ClosenessPolicy.Excused;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;

/**
 * Whether a relationship lives, computed and never typed in.
 *
 * @param status what it is on that day
 * @param last the last living contact, or null without any
 * @param changesTo what it becomes if nothing happens, or null where it stays
 * @param changesOn the day on which it becomes that
 */
public record Activity(
        ActivityStatus status,
        @Nullable Contact last,
        @Nullable ActivityStatus changesTo,
        @Nullable LocalDate changesOn) {

    private static final int LETTERS = 2;

    /**
     * Activity of a relationship with these exchanges on this day. Where no living contact is on record, time runs from the
     * signing, or from the first exchange where that is not known or later.
     */
    public static Activity of(
            List<Contact> contacts, @Nullable PartialDate signed, ClosenessPolicy policy, LocalDate on) {
        List<Contact> held = held(contacts, on);
        LocalDate since = countedFrom(contacts, signed, on);
        if (since == null) {
            return new Activity(ActivityStatus.NOT_RECORDED, null, null, null);
        }
        Contact last = lastLiving(held);
        LocalDate cools = after(since, policy.coolingMonths(), policy.excused());
        LocalDate sleeps = after(since, policy.dormantMonths(), policy.excused());
        LocalDate ignored = twoLettersUnanswered(held, since, policy);
        if (ignored != null && ignored.isBefore(sleeps)) {
            sleeps = ignored;
        }
        if (!on.isBefore(sleeps)) {
            return new Activity(ActivityStatus.DORMANT, last, null, null);
        }
        if (!on.isBefore(cools)) {
            return new Activity(ActivityStatus.COOLING, last, ActivityStatus.DORMANT, sleeps);
        }
        return cools.isBefore(sleeps)
                ? new Activity(ActivityStatus.ACTIVE, last, ActivityStatus.COOLING, cools)
                : new Activity(ActivityStatus.ACTIVE, last, ActivityStatus.DORMANT, sleeps);
    }

    /** The day from which months without living contact count; null where nothing is on record. */
    public static @Nullable LocalDate countedFrom(List<Contact> contacts, @Nullable PartialDate signed, LocalDate on) {
        List<Contact> held = held(contacts, on);
        if (held.isEmpty()) {
            return null;
        }
        Contact last = lastLiving(held);
        if (last != null) {
            return last.date().earliest();
        }
        LocalDate first = held.getFirst().date().earliest();
        return signed == null || signed.earliest().isAfter(first) ? first : signed.earliest();
    }

    private static List<Contact> held(List<Contact> contacts, LocalDate on) {
        return contacts.stream()
                .filter(contact -> !contact.date().earliest().isAfter(on))
                .sorted(comparing(Contact::date).thenComparingLong(Contact::id))
                .toList();
    }

    private static @Nullable Contact lastLiving(List<Contact> held) {
        return held.stream()
                .filter(Contact::isLiving)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The day on which the second letter since then counts as unanswered, or null. */
    private static @Nullable LocalDate twoLettersUnanswered(
            List<Contact> held, LocalDate since, ClosenessPolicy policy) {
        Stream<LocalDate> letters = held.stream()
                .filter(contact -> contact.kind() == ExchangeKind.LETTER
                        && contact.direction() == Direction.OUTBOUND
                        && !contact.isTwoWay()
                        && !contact.date().earliest().isBefore(since))
                .map(contact -> contact.date().latest().plusDays(policy.letterDays()))
                .sorted();
        return letters.skip(LETTERS - 1L).findFirst().orElse(null);
    }

    /** The day that is so many months after another when excused days are not counted. */
    public static LocalDate after(LocalDate since, int months, List<Excused> excused) {
        LocalDate day = since.plusMonths(months);
        LocalDate counted = since;
        for (Excused period : excused) {
            LocalDate from = period.from().isAfter(counted) ? period.from() : counted;
            LocalDate until = period.until().plusDays(1);
            if (until.isAfter(from) && from.isBefore(day)) {
                day = day.plusDays(ChronoUnit.DAYS.between(from, until));
                counted = until;
            }
        }
        return day;
    }

    /** How many whole months lie between two days when excused days are not counted; the reverse of {@link #after}. */
    public static int monthsCounted(LocalDate since, LocalDate on, List<Excused> excused) {
        LocalDate end = on;
        LocalDate counted = since;
        for (Excused period : excused) {
            LocalDate from = period.from().isAfter(counted) ? period.from() : counted;
            LocalDate until = period.until().isBefore(on) ? period.until().plusDays(1) : on;
            if (until.isAfter(from)) {
                end = end.minusDays(ChronoUnit.DAYS.between(from, until));
                counted = until;
            }
        }
        int months = Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(since, end)));
        // A month after the 31st of January is the 28th of February, which that count does not know.
        return since.plusMonths(months + 1L).isAfter(end) ? months : months + 1;
    }
}
