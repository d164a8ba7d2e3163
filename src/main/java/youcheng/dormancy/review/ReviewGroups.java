package youcheng.dormancy.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Whose work a review is: that of the desk in whose region the partner lies. */
@Component
class ReviewGroups {

    private final DormancyReviews reviews;
    private final Register register;

    ReviewGroups(DormancyReviews reviews, Register register) {
        this.reviews = reviews;
        this.register = register;
    }

    /** Those of the desk who have this role. */
    String of(Role role, CaseNumber number) {
        RelationshipId relationship = reviews.findByCaseNumber(number.value())
                .orElseThrow(() -> new IllegalStateException("No review " + number))
                .relationship();
        return Person.group(role, deskOf(cityOf(relationship)));
    }

    CityRecord cityOf(RelationshipId relationship) {
        return register.find(relationship)
                .flatMap(found -> register.find(found.city()))
                .orElseThrow();
    }

    static Desk deskOf(CityRecord city) {
        return city.country().region().desk();
    }

    /** Against this person's work on this relationship as an officer; empty where it is their desk's. */
    Optional<Rejection> objection(Person person, RelationshipId relationship) {
        String officers = Person.group(Role.OFFICER, deskOf(cityOf(relationship)));
        return person.groups().contains(officers)
                ? Optional.empty()
                : Optional.of(Rejection.because("decisions.rejection.otherDesk"));
    }
}
