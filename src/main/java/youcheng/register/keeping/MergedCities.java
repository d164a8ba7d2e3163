package youcheng.register.keeping;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.register.CityId;
import youcheng.register.CityNamed;
import youcheng.register.NameRecord;
import youcheng.register.SearchKey;

/** The city of a relationship that goes becomes the other city too, where nothing else is kept of it; its names go along. */
@Component
class MergedCities {

    private final PartnerCities cities;
    private final RelationshipRepository relationships;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    MergedCities(
            PartnerCities cities,
            RelationshipRepository relationships,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.cities = cities;
        this.relationships = relationships;
        this.trail = trail;
        this.events = events;
    }

    /** Whether this relationship is the last that its city has. */
    boolean isLast(Relationship goes, CityId staying) {
        return !goes.city().equals(staying)
                && relationships.findByCityIdOrderByIdDesc(goes.city().value()).stream()
                        .allMatch(each -> each.id().equals(goes.id()));
    }

    /** The names of the one city that the other one does not have. */
    List<NameRecord> newNames(CityId from, CityId to) {
        List<NameRecord> known = found(to).names();
        return from.equals(to)
                ? List.of()
                : found(from).names().stream()
                        .filter(name -> known.stream()
                                .noneMatch(each -> each.language().equals(name.language())
                                        && each.name().equals(name.name())))
                        .toList();
    }

    /** Adds the names, and the city that goes leads to the other one from now on. */
    void merge(CityId from, CityId to, List<NameRecord> names, Person by, String reason) {
        PartnerCity going = found(from);
        going.mergeInto(to);
        cities.saveAndFlush(going);
        PartnerCity staying = found(to);
        names.forEach(staying::addName);
        cities.saveAndFlush(staying);
        tell("city.merged", from, to, names, true, by, reason);
    }

    /** Takes the names back, and the city stands for itself again. */
    void part(CityId from, CityId to, List<NameRecord> names, Person by, String reason) {
        PartnerCity staying = found(to);
        if (!names.stream().allMatch(staying::dropName)) {
            throw Rejection.because("merging.rejection.namesChanged");
        }
        PartnerCity parting = found(from);
        String key = SearchKey.of(parting.nameEn());
        if (cities.isTaken(parting.country(), key, from.value())) {
            throw Rejection.because("merging.rejection.namesChanged");
        }
        cities.saveAndFlush(staying);
        parting.part(key);
        cities.saveAndFlush(parting);
        tell("city.unmerged", from, to, names, false, by, reason);
    }

    private PartnerCity found(CityId id) {
        return cities.findById(id.value()).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    private void tell(
            String action, CityId from, CityId to, List<NameRecord> names, boolean added, Person by, String reason) {
        String said = String.join(", ", names.stream().map(NameRecord::name).toList());
        String into = "#" + to;
        AuditEvent event = AuditEvent.of(action, by.asActor()).because(Reason.written(reason));
        trail.append(
                Chain.ofCity(to.value()),
                event.with(Change.of("city.mergedWith", null, "#" + from))
                        .with(Change.of("city.name", added ? null : said, added ? said : null)));
        trail.append(
                Chain.ofCity(from.value()),
                event.with(Change.of("city.mergedInto", added ? null : into, added ? into : null)));
        events.publishEvent(new CityNamed(to));
    }
}
