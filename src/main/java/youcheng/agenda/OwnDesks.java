package youcheng.agenda;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Whose dates of relationships are somebody's own: those of the desks for which they work, or stand in. */
@Component
public class OwnDesks {

    private final SignedIn signedIn;

    OwnDesks(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** The desks of the signed-in officer or supervisor and of those for whom they stand in; none for others. */
    public Set<Desk> all() {
        return signedIn.claimants().stream()
                .filter(person -> person.is(Role.OFFICER) || person.is(Role.SUPERVISOR))
                .flatMap(person -> person.desks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
