package youcheng.identity;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;

/**
 * For whom somebody may appoint: everybody for themselves, a supervisor for those who share a desk with them, as they
 * oversee the work of that desk. Always in one's own name: what a deputy holds as a deputy is not theirs to pass on.
 */
@Component
class DeputyTeam {

    private final SignedIn signedIn;
    private final People people;

    DeputyTeam(SignedIn signedIn, People people) {
        this.signedIn = signedIn;
        this.people = people;
    }

    /** The signed-in person, who acts for themselves; refused to whoever acts for another. */
    Person appointing() {
        Person person = signedIn.person();
        if (person.principal() != null) {
            throw Rejection.because("identity.rejection.deputy.passedOn");
        }
        return person;
    }

    /** Whether this person may appoint for the other, and end what was appointed. */
    static boolean isOf(Person by, Person other) {
        return by.principal() == null
                && other.mayStandIn()
                && (by.id() == other.id()
                        || (by.is(Role.SUPERVISOR) && !Collections.disjoint(by.desks(), other.desks())));
    }

    /** Everybody for whom this person may appoint, they themselves first. */
    List<Person> of(Person by) {
        List<Person> team =
                people.active().stream().filter(other -> isOf(by, other)).toList();
        return Stream.concat(
                        team.stream().filter(each -> each.id() == by.id()),
                        team.stream().filter(each -> each.id() != by.id()))
                .toList();
    }

    /** Everybody who may stand in for somebody. */
    List<Person> deputies() {
        return people.active().stream().filter(Person::mayStandIn).toList();
    }

    /** This person, whose account is open and who may have deputies and be one. */
    Person usable(String field, long accountId) {
        Person person = people.find(accountId).orElseThrow(() -> Rejection.of(field, "identity.rejection.noAccount"));
        if (!person.mayStandIn()) {
            throw Rejection.of(field, "identity.rejection.deputy.watches", person.name());
        }
        Optional<Person> open =
                people.active().stream().filter(each -> each.id() == accountId).findFirst();
        return open.orElseThrow(() -> Rejection.of(field, "identity.rejection.deputy.disabled", person.name()));
    }
}
