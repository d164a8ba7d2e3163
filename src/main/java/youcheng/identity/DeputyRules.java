package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.identity.DeputyAppointment.Period;

/** What an appointment may not be. Whoever asks holds the lock of all appointments. */
@Component
class DeputyRules {

    /** Days that an appointment may last. */
    static final int LONGEST = 366;

    private final DeputyAppointments appointments;
    private final People people;
    private final PortalProcesses portal;
    private final Clock clock;

    DeputyRules(DeputyAppointments appointments, People people, PortalProcesses portal, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.portal = portal;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first day, not before {@code earliest}. */
    static LocalDate from(@Nullable LocalDate day, LocalDate earliest) {
        LocalDate from = FieldCheck.required("from", day);
        if (from.isBefore(earliest)) {
            throw Rejection.of("from", "identity.rejection.deputy.past");
        }
        return from;
    }

    /** The last day, today or later. */
    LocalDate until(@Nullable LocalDate day) {
        LocalDate until = FieldCheck.required("until", day);
        if (until.isBefore(today())) {
            throw Rejection.of("until", "identity.rejection.deputy.past");
        }
        return until;
    }

    static Period period(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw Rejection.of("until", "identity.rejection.deputy.order");
        }
        if (!until.isBefore(from.plusDays(LONGEST))) {
            throw Rejection.of("until", "identity.rejection.deputy.long", LONGEST);
        }
        return new Period(from, until);
    }

    /** The roles, each of which the principal has. */
    static Set<Role> roles(Set<Role> chosen, Person principal) {
        if (!principal.roles().containsAll(chosen)) {
            throw Rejection.of("roles", "identity.rejection.deputy.roles", principal.name());
        }
        return chosen;
    }

    /** The processes, each of which there is. */
    Set<String> processes(Set<String> chosen) {
        if (!portal.keys().containsAll(chosen)) {
            throw Rejection.of("processes", "identity.rejection.deputy.processes");
        }
        return chosen;
    }

    /** Refuses what is in the way of this period, other than the appointment itself. */
    void fits(long principal, @Nullable Long deputy, Period period, @Nullable DeputyAppointment itself) {
        List<DeputyAppointment> others = appointments.between(period.from(), period.until()).stream()
                .filter(each -> itself == null || each.id() != itself.id())
                .toList();
        others.stream()
                .filter(each -> each.principal() == principal && Objects.equals(each.deputy(), deputy))
                .findFirst()
                .ifPresent(each -> {
                    throw overlap(each);
                });
        if (deputy != null) {
            circle(others, period, List.of(principal, deputy)).ifPresent(round -> {
                throw Rejection.of("deputy", "identity.rejection.deputy.circle", named(round));
            });
        }
    }

    private Rejection overlap(DeputyAppointment other) {
        Long deputy = other.deputy();
        Period there = other.period();
        return deputy == null
                ? Rejection.of("from", "identity.rejection.deputy.awayAlready", there.from(), there.until())
                : Rejection.of(
                        "deputy",
                        "identity.rejection.deputy.overlap",
                        people.nameOf(deputy),
                        people.nameOf(other.principal()),
                        there.from(),
                        there.until());
    }

    /**
     * Whoever has a deputy is away. On a day on which each of a round counts on the next, nobody is there: such a round is
     * refused, however long. It goes from person to deputy, through the days on which all so far are away.
     */
    private static Optional<List<Long>> circle(List<DeputyAppointment> all, Period days, List<Long> way) {
        for (DeputyAppointment next : all) {
            Long deputy = next.deputy();
            if (deputy == null
                    || next.principal() != way.getLast()
                    || !next.period().overlaps(days)) {
                continue;
            }
            List<Long> longer = new ArrayList<>(way);
            longer.add(deputy);
            if (deputy.equals(way.getFirst())) {
                return Optional.of(longer);
            }
            if (!way.contains(deputy)) {
                Optional<List<Long>> found = circle(all, next.period().both(days), longer);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private String named(List<Long> round) {
        return round.stream().map(people::nameOf).collect(Collectors.joining(" → "));
    }
}
