package youcheng.dormancy.revival;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Who keeps a revival plan: the officers and the supervisors of the desk of its relationship. */
@Component
class RevivalRules {

    private final Register register;
    private final People people;
    private final SignedIn signedIn;

    RevivalRules(Register register, People people, SignedIn signedIn) {
        this.register = register;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** The signed-in person; refused where they have none of these roles at the desk of this plan. */
    Person keeper(RevivalPlan plan, Role... roles) {
        Person person = signedIn.person();
        if (!isOneOf(person, plan, roles)) {
            throw Rejection.because("revival.rejection.otherDesk");
        }
        return person;
    }

    boolean isKeeper(RevivalPlan plan, Role... roles) {
        return isOneOf(signedIn.person(), plan, roles);
    }

    private boolean isOneOf(Person person, RevivalPlan plan, Role... roles) {
        Desk desk = deskOf(plan.relationship());
        return List.of(roles).stream().anyMatch(role -> person.groups().contains(Person.group(role, desk)));
    }

    /** The officers who could own a milestone of this plan, by name. */
    List<Person> owners(RevivalPlan plan) {
        return people.inGroup(officersOf(plan));
    }

    /** The officer with this account, or who asks for it where no account is named and they are an officer themselves. */
    long owner(RevivalPlan plan, @Nullable Long account, Person asking) {
        String officers = officersOf(plan);
        Optional<Long> themselves =
                asking.groups().contains(officers) ? Optional.of(asking.claimant()) : Optional.empty();
        long chosen = FieldCheck.required("owner", account == null ? themselves.orElse(null) : account);
        return people.findIn(officers, chosen)
                .orElseThrow(() -> Rejection.of("owner", "revival.rejection.owner"))
                .id();
    }

    private String officersOf(RevivalPlan plan) {
        return Person.group(Role.OFFICER, deskOf(plan.relationship()));
    }

    private Desk deskOf(RelationshipId relationship) {
        return register.find(relationship)
                .flatMap(found -> register.find(found.city()))
                .orElseThrow()
                .country()
                .region()
                .desk();
    }
}
