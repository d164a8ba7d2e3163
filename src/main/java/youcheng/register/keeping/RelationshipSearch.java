package youcheng.register.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.register.RegisterNavigation;
import youcheng.search.SearchSubjects;
import youcheng.search.SearchedSubject;
import youcheng.search.SubjectKeys;

/** What is kept with a relationship, its people and documents, is found by everybody but a mere administrator. */
@Component
@Transactional(readOnly = true)
class RelationshipSearch implements SearchSubjects {

    private static final SubjectKeys KEYS = new SubjectKeys("relationship:");
    private static final String INSIDERS = "insiders";

    private final RelationshipRepository relationships;
    private final PartnerCities cities;
    private final RelationshipDesk desk;

    RelationshipSearch(RelationshipRepository relationships, PartnerCities cities, RelationshipDesk desk) {
        this.relationships = relationships;
        this.cities = cities;
        this.desk = desk;
    }

    @Override
    public String prefix() {
        return KEYS.prefix();
    }

    @Override
    public List<String> after(String subject, int most) {
        return KEYS.all(relationships.idsAfter(KEYS.id(subject), Limit.of(most)));
    }

    @Override
    public Map<String, SearchedSubject> found(Collection<String> subjects) {
        List<Relationship> found = relationships.ofIds(KEYS.ids(subjects));
        Map<Long, PartnerCity> partners =
                cities.ofIds(found.stream().map(each -> each.city().value()).toList()).stream()
                        .collect(Collectors.toMap(city -> city.id().value(), Function.identity()));
        Map<String, SearchedSubject> told = new HashMap<>();
        for (Relationship each : found) {
            PartnerCity city = Objects.requireNonNull(partners.get(each.city().value()));
            told.put(
                    KEYS.of(each.id().value()),
                    new SearchedSubject(
                            new Bilingual(city.nameZh(), city.nameEn()),
                            Set.of(INSIDERS),
                            RegisterNavigation.city(city.id())));
        }
        return told;
    }

    @Override
    public Set<String> principals() {
        return desk.isInsider() ? Set.of(INSIDERS) : Set.of();
    }

    @Override
    public Set<String> readable(Collection<String> subjects) {
        return desk.isInsider() ? Set.copyOf(subjects) : Set.of();
    }
}
