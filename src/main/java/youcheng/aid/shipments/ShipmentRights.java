package youcheng.aid.shipments;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Who may do what with shipments, beyond their tasks: officers and supervisors of the package's desk. */
@Component
class ShipmentRights {

    private final SignedIn signedIn;

    ShipmentRights(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** The signed-in person, who has one of these roles at this desk; refused where they have none. */
    Person require(Desk desk, Role... roles) {
        Person person = signedIn.person();
        objection(person, desk, roles).ifPresent(reason -> {
            throw reason;
        });
        return person;
    }

    boolean has(Desk desk, Role... roles) {
        return objection(signedIn.person(), desk, roles).isEmpty();
    }

    Optional<Rejection> objection(Desk desk, Role... roles) {
        return objection(signedIn.person(), desk, roles);
    }

    private static Optional<Rejection> objection(Person person, Desk desk, Role... roles) {
        for (Role role : roles) {
            if (person.groups().contains(Person.group(role, desk))) {
                return Optional.empty();
            }
        }
        return Optional.of(Rejection.because("shipments.rejection.otherDesk"));
    }
}
