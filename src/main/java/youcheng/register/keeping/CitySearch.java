package youcheng.register.keeping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.NameRecord;
import youcheng.register.RegisterNavigation;
import youcheng.search.OpenSubjects;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Partners that stand in the lists are found by all their names, former and local ones too, and by their country, by everybody. */
@Component
@Transactional(readOnly = true)
class CitySearch implements OpenSubjects, SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("city:");

    private final PartnerCities cities;
    private final Countries countries;

    CitySearch(PartnerCities cities, Countries countries) {
        this.cities = cities;
        this.countries = countries;
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
        return row instanceof PartnerCity city ? Optional.of(KEYS.of(city.id().value())) : Optional.empty();
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<Long> ids = KEYS.ids(subjects.keySet());
        return ids.isEmpty()
                ? List.of()
                : cities.withNames(ids).stream()
                        .filter(city -> !city.isOffLists())
                        .map(this::text)
                        .toList();
    }

    private SearchedText text(PartnerCity city) {
        Bilingual country = countryOf(city);
        return new SearchedText(
                SearchKind.PARTNER,
                Long.toString(city.id().value()),
                KEYS.of(city.id().value()),
                new Bilingual(city.nameZh(), city.nameEn()),
                city.names().stream().map(NameRecord::name).toList(),
                country.chinese() + " " + country.english() + "\n"
                        + city.names().stream().map(NameRecord::name).distinct().collect(Collectors.joining(" · ")),
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
