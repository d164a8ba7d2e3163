package youcheng.register.keeping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.register.CityId;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.NameRecord;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.search.OpenSubjects;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/**
 * Partners that stand in the lists are found by all their names, former and local ones too, by their country, and by what stands
 * on their page of their relationships: sources, notes, agreements; by everybody, as they are read by everybody.
 */
@Component
@Transactional(readOnly = true)
class CitySearch implements OpenSubjects, SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("city:");

    private final PartnerCities cities;
    private static final SubjectKeys RELATIONSHIPS = new SubjectKeys("relationship:");

    private final Countries countries;
    private final RelationshipRepository relationships;
    private final RelationshipAgreements agreements;

    CitySearch(
            PartnerCities cities,
            Countries countries,
            RelationshipRepository relationships,
            RelationshipAgreements agreements) {
        this.cities = cities;
        this.countries = countries;
        this.relationships = relationships;
        this.agreements = agreements;
    }

    /** The subject of a city's texts. */
    static String subject(CityId city) {
        return KEYS.of(city.value());
    }

    @Override
    public String prefix() {
        return KEYS.prefix();
    }

    @Override
    public SearchKind kind() {
        return SearchKind.PARTNER;
    }

    @Override
    public List<String> after(String subject, int most) {
        return KEYS.all(cities.listedAfter(KEYS.id(subject), Limit.of(most)));
    }

    @Override
    public Map<String, SearchedSubject> found(Collection<String> subjects) {
        return cities.listed(KEYS.ids(subjects)).stream()
                .collect(Collectors.toMap(
                        city -> KEYS.of(city.id().value()),
                        city -> new SearchedSubject(
                                countryOf(city), Set.of(EVERYBODY), RegisterNavigation.city(city.id()))));
    }

    @Override
    public Optional<String> subjectOf(Object row) {
        return switch (row) {
            case PartnerCity city -> Optional.of(KEYS.of(city.id().value()));
            case Relationship relationship ->
                Optional.of(KEYS.of(relationship.city().value()));
            default -> Optional.empty();
        };
    }

    @Override
    public Set<String> leaningOn(Collection<String> changed) {
        List<Long> ids = RELATIONSHIPS.ids(changed);
        return ids.isEmpty()
                ? Set.of()
                : relationships.ofIds(ids).stream()
                        .map(each -> KEYS.of(each.city().value()))
                        .collect(Collectors.toSet());
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<Long> ids = KEYS.ids(subjects.keySet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<CityId, List<Relationship>> known =
                relationships.ofCities(ids).stream().collect(Collectors.groupingBy(Relationship::city));
        Map<RelationshipId, List<String>> papers = agreements.words(known.values().stream()
                .flatMap(List::stream)
                .map(Relationship::id)
                .toList());
        return cities.withNames(ids).stream()
                .filter(city -> !city.isOffLists())
                .map(city -> text(
                        city,
                        known.getOrDefault(city.id(), List.of()).stream()
                                .flatMap(each -> words(each.record(), papers.getOrDefault(each.id(), List.of())))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private static Stream<String> words(RelationshipRecord relationship, List<String> papers) {
        return Stream.concat(
                        papers.stream(),
                        Stream.of(
                                        relationship.source(),
                                        relationship.note(),
                                        relationship.endedBecause(),
                                        relationship.endedProof(),
                                        relationship.partnerWord())
                                .flatMap(Stream::ofNullable))
                .filter(each -> !each.isBlank());
    }

    private SearchedText text(PartnerCity city, String ofRelationships) {
        Bilingual country = countryOf(city);
        return new SearchedText(
                SearchKind.PARTNER,
                Long.toString(city.id().value()),
                KEYS.of(city.id().value()),
                new Bilingual(city.nameZh(), city.nameEn()),
                city.names().stream().map(NameRecord::name).toList(),
                country.chinese() + " " + country.english() + "\n"
                        + city.names().stream().map(NameRecord::name).distinct().collect(Collectors.joining(" · "))
                        + "\n" + ofRelationships,
                RegisterNavigation.city(city.id()),
                null);
    }

    private Bilingual countryOf(PartnerCity city) {
        Country country = countries.get(city.country());
        return new Bilingual(country.nameZh(), country.nameEn());
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return cities.listed(keys.stream().map(Long::valueOf).toList()).stream()
                .map(city -> Long.toString(city.id().value()))
                .collect(Collectors.toSet());
    }
}
