package youcheng.register.keeping;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.Rejection;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipSummary;
import youcheng.register.SearchKey;

/** Reading the register. It is open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class StoredRegister implements Register {

    private final PartnerCities cities;
    private final RelationshipRepository relationships;
    private final RegisterPages pages;
    private final Countries countries;

    StoredRegister(
            PartnerCities cities, RelationshipRepository relationships, RegisterPages pages, Countries countries) {
        this.cities = cities;
        this.relationships = relationships;
        this.pages = pages;
        this.countries = countries;
    }

    @Override
    public List<CityRecord> page(RegisterWish wish, Locale language, int offset, int limit) {
        List<Long> ids = pages.page(wish, language, offset, limit);
        Map<Long, PartnerCity> found = cities.withNames(ids).stream()
                .collect(Collectors.toMap(city -> city.id().value(), Function.identity()));
        Map<Long, List<Relationship>> ofCities = relationships.ofCities(ids).stream()
                .collect(Collectors.groupingBy(
                        relationship -> relationship.city().value()));
        return ids.stream()
                .map(id -> record(Objects.requireNonNull(found.get(id)), ofCities.getOrDefault(id, List.of())))
                .toList();
    }

    @Override
    public RegisterCount count(RegisterWish wish) {
        return pages.count(wish);
    }

    @Override
    public Optional<CityRecord> find(CityId id) {
        return cities.findById(id.value()).map(this::record);
    }

    @Override
    public Optional<RelationshipRecord> find(RelationshipId id) {
        return relationships.findById(id.value()).map(Relationship::record);
    }

    @Override
    public List<CityRecord> knownAs(String country, List<String> names) {
        List<String> keys = names.stream()
                .map(SearchKey::identity)
                .filter(key -> !key.isEmpty())
                .toList();
        return keys.isEmpty()
                ? List.of()
                : cities.known(country, keys).stream()
                        .filter(city -> city.canBe(names))
                        .map(this::record)
                        .toList();
    }

    @Override
    public List<CityRecord> candidates(String country, String nameZh, String nameEn) {
        List<CityRecord> known = knownAs(country, List.of(nameZh, nameEn));
        List<CityRecord> calledSo = known.stream()
                .filter(city -> SearchKey.canBeSamePlace(city.nameZh(), nameZh)
                        && SearchKey.canBeSamePlace(city.nameEn(), nameEn))
                .toList();
        return calledSo.size() == 1 ? calledSo : listedFirst(known);
    }

    /** What a list entered by mistake makes no name ambiguous. */
    private static List<CityRecord> listedFirst(List<CityRecord> known) {
        List<CityRecord> listed =
                known.stream().filter(city -> !city.offLists()).toList();
        return listed.isEmpty() ? known : listed;
    }

    @Override
    public Optional<CityRecord> meant(String country, String nameZh, String nameEn) {
        List<CityRecord> candidates = candidates(country, nameZh, nameEn);
        if (candidates.size() > 1) {
            throw Rejection.of("partnerNameZh", "register.rejection.severalCities", described(candidates));
        }
        return candidates.stream().findFirst();
    }

    /** Each by the names it has and had, so that the person knows which is which. */
    private static Bilingual described(List<CityRecord> cities) {
        return new Bilingual(
                cities.stream()
                        .map(city -> city.nameZh() + "（" + namesOf(city) + "）")
                        .collect(Collectors.joining("；")),
                cities.stream()
                        .map(city -> city.nameEn() + " (" + namesOf(city) + ")")
                        .collect(Collectors.joining("; ")));
    }

    private static String namesOf(CityRecord city) {
        return String.join(", ", city.allNames());
    }

    @Override
    public List<CityRecord> relationshipsIn(String country) {
        return relationships.openIn(country).stream()
                .map(relationship -> cities.findById(relationship.city().value())
                        .map(this::record)
                        .orElseThrow())
                .toList();
    }

    @Override
    public List<RelationshipSummary> concluded() {
        return relationships.concluded().stream().map(this::relationship).toList();
    }

    @Override
    public List<RelationshipSummary> concluded(Collection<RelationshipId> ids) {
        return ids.isEmpty()
                ? List.of()
                : relationships
                        .concluded(ids.stream().map(RelationshipId::value).toList())
                        .stream()
                        .map(this::relationship)
                        .toList();
    }

    @Override
    public List<RelationshipSummary> inForceAfter(long key, int most) {
        return relationships.inForceAfter(key, Limit.of(most)).stream()
                .map(this::relationship)
                .toList();
    }

    @Override
    public int countInForce() {
        return relationships.countInForce();
    }

    @Override
    public List<CityRecord> named(String name) {
        String key = SearchKey.identity(name);
        return key.isEmpty()
                ? List.of()
                : cities.named(key).stream()
                        .filter(city -> city.canBe(List.of(name)))
                        .map(this::record)
                        .toList();
    }

    private RelationshipSummary relationship(RecordedPartner row) {
        return new RelationshipSummary(
                new RelationshipId(row.relationship()),
                new CityId(row.city()),
                row.nameZh(),
                row.nameEn(),
                row.sortZh(),
                row.sortEn(),
                row.districtSearch().isEmpty() ? row.searchKey() : row.searchKey() + "\n" + row.districtSearch(),
                countries.get(row.country()),
                row.district(),
                row.tier(),
                row.status(),
                row.established(),
                row.ended(),
                row.latitude(),
                row.longitude());
    }

    private CityRecord record(PartnerCity city) {
        return record(city, relationships.findByCityIdOrderByIdDesc(city.id().value()));
    }

    private CityRecord record(PartnerCity city, List<Relationship> relationships) {
        return new CityRecord(
                city.id(),
                countries.get(city.country()),
                city.nameZh(),
                city.nameEn(),
                city.sortZh(),
                city.sortEn(),
                city.names(),
                city.latitude(),
                city.longitude(),
                city.isOffLists(),
                relationships.stream().map(Relationship::record).toList());
    }
}
