package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who stand in for somebody now, with the rights that they have when they do, whether or not they are signed in. */
@Component
@Transactional(readOnly = true)
public class DeputyPeople {

    private final DeputyAppointments appointments;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    DeputyPeople(DeputyAppointments appointments, People people, SignedIn signedIn, Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Everybody who stands in for this account. */
    public List<Person> of(long principal) {
        return appointments.deputies(principal, LocalDate.now(clock)).stream()
                .distinct()
                .flatMap(deputy -> acting(deputy, principal).stream())
                .toList();
    }

    /** The one account as it acts for the other; empty where it does not stand in for it. */
    public Optional<Person> acting(long deputy, long principal) {
        return people.findActive(deputy)
                .flatMap(own -> signedIn.inOtherNames(own).stream()
                        .filter(acting -> acting.claimant() == principal)
                        .findFirst());
    }
}
