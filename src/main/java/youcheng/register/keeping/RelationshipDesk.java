package youcheng.register.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.CityId;
import youcheng.register.Countries;
import youcheng.register.LegalStatus;
import youcheng.register.RelationshipId;

/** Who keeps what the register knows of a relationship: the people of the desk of the country's region, while it runs. */
@Component
public class RelationshipDesk {

    private final RelationshipRepository relationships;
    private final PartnerCities cities;
    private final Countries countries;
    private final SignedIn signedIn;

    RelationshipDesk(
            RelationshipRepository relationships, PartnerCities cities, Countries countries, SignedIn signedIn) {
        this.relationships = relationships;
        this.cities = cities;
        this.countries = countries;
        this.signedIn = signedIn;
    }

    /** Locks the relationship until the transaction ends; hands back the officer who may change what belongs to it. */
    public Person lock(RelationshipId id) {
        relationships.lock(List.of(id.value()));
        objection(id, Role.OFFICER).ifPresent(reason -> {
            throw reason;
        });
        return signedIn.person();
    }

    /** Why the signed-in person may not act as this role for a relationship; empty when they may. */
    public Optional<Rejection> objection(RelationshipId id, Role role) {
        Relationship relationship =
                relationships.findById(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
        if (!isOfDesk(relationship.city(), role)) {
            return Optional.of(Rejection.because("register.rejection.otherDesk"));
        }
        return relationship.legalStatus() == LegalStatus.ENDED
                ? Optional.of(Rejection.because("register.rejection.ended"))
                : Optional.empty();
    }

    /** Whether the signed-in person has this role at the desk of a city. */
    public boolean isOfDesk(CityId id, Role role) {
        PartnerCity city = cities.findById(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
        Desk desk = countries.get(city.country()).region().desk();
        return signedIn.person().groups().contains(Person.group(role, desk));
    }

    /** Whether the signed-in person sees what is kept about relationships; a mere administrator, or nobody, does not. */
    public boolean isInsider() {
        return signedIn.find()
                .filter(person -> !Set.of(Role.ADMINISTRATOR).containsAll(person.roles()))
                .isPresent();
    }
}
