package youcheng.cases.comments;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/** Whoever is signed in, and those whom they may name. */
@Component
class Mentionable {

    private final SignedIn signedIn;
    private final People people;

    Mentionable(SignedIn signedIn, People people) {
        this.signedIn = signedIn;
        this.people = people;
    }

    Person me() {
        return signedIn.person();
    }

    /** Those at work in the office: administrators see no cases, and auditors only look on. */
    List<Person> toMention() {
        Set<Long> me = me().people();
        return people.active().stream()
                .filter(person -> person.takesPartInWork() && !me.contains(person.id()))
                .toList();
    }
}
