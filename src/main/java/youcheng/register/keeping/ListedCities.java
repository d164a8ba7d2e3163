package youcheng.register.keeping;

import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Rejection;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.MovingRows.Owner;
import youcheng.register.merging.MergedRows;

/**
 * Cities that a list entered. They go off the lists of the register when that was taken back, and come back when somebody
 * enters them again; whoever asks has locked the partners.
 */
@Component
class ListedCities {

    private static final String TAKEN_OFF = "city.takenOff";
    private static final String BACK = "city.backOnLists";

    private final PartnerCities cities;
    private final RelationshipRepository relationships;
    private final MergedRows kept;
    private final AuditTrail trail;

    ListedCities(PartnerCities cities, RelationshipRepository relationships, MergedRows kept, AuditTrail trail) {
        this.cities = cities;
        this.relationships = relationships;
        this.kept = kept;
        this.trail = trail;
    }

    CityId enter(Country country, String nameZh, String nameEn) {
        PartnerCity city = new PartnerCity(country, nameZh, nameEn);
        city.enteredByList();
        return cities.saveAndFlush(city).id();
    }

    /** Takes it off the lists where nothing is known of it but what a list said by mistake; {@code why} is by whom and why. */
    void takeOff(CityId id, AuditEvent why) {
        PartnerCity city = found(id);
        if (city.isOfList() && !city.isOffLists() && !isKnown(id.value())) {
            city.takeOffLists();
            cities.saveAndFlush(city);
            AuditEvent event = AuditEvent.of(TAKEN_OFF, why.actor()).with(why.changes());
            trail.append(Chain.ofCity(id.value()), why.reason() == null ? event : event.because(why.reason()));
        }
    }

    private boolean isKnown(long id) {
        return relationships.isKnownWith(id)
                || !trail.of(Chain.ofCity(id)).stream()
                        .allMatch(entry ->
                                Set.of(TAKEN_OFF, BACK).contains(entry.event().action()))
                || kept.isAny(Owner.CITY, id);
    }

    /** Somebody enters it again, for this cause. */
    void putBack(CityId id, Cause cause) {
        PartnerCity city = found(id);
        if (city.isOffLists()) {
            city.backOnLists();
            cities.saveAndFlush(city);
            trail.append(Chain.ofCity(id.value()), cause.event(BACK));
        }
    }

    private PartnerCity found(CityId id) {
        return cities.findById(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }
}
