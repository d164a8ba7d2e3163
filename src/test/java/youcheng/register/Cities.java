package youcheng.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import youcheng.base.PartialDate;

/** Partner cities as the register shows them. */
final class Cities {

    static final Countries COUNTRIES = new Countries(new ClassPathResource("register/countries.csv"));

    private Cities() {}

    /** A city with these relationships, the newest first. */
    static CityRecord city(long id, String country, String nameZh, String nameEn, RelationshipRecord... relationships) {
        List<NameRecord> names =
                List.of(new NameRecord("zh", nameZh, null, null), new NameRecord("en", nameEn, null, null));
        return new CityRecord(
                new CityId(id),
                COUNTRIES.get(country),
                nameZh,
                nameEn,
                SearchKey.latin(nameZh),
                SearchKey.latin(nameEn),
                names,
                null,
                null,
                false,
                List.of(relationships));
    }

    /** The same city, also known by these names. */
    static CityRecord alsoKnownAs(CityRecord city, String... more) {
        List<NameRecord> names = new ArrayList<>(city.names());
        Arrays.stream(more)
                .map(name -> new NameRecord("local", name, null, null))
                .forEach(names::add);
        return new CityRecord(
                city.id(),
                city.country(),
                city.nameZh(),
                city.nameEn(),
                city.sortZh(),
                city.sortEn(),
                List.copyOf(names),
                city.latitude(),
                city.longitude(),
                city.offLists(),
                city.relationships());
    }

    static RelationshipRecord signed(@Nullable String established) {
        return relationship(Tier.SISTER_CITY, LegalStatus.SIGNED, null, established);
    }

    static RelationshipRecord intended(Tier tier) {
        return relationship(tier, LegalStatus.INTENT, null, null);
    }

    static RelationshipRecord terminated(String established) {
        return relationship(null, LegalStatus.ENDED, Ending.TERMINATED, established);
    }

    static RelationshipRecord notConcluded() {
        return relationship(Tier.SISTER_CITY, LegalStatus.ENDED, Ending.NOT_CONCLUDED, null);
    }

    private static RelationshipRecord relationship(
            @Nullable Tier tier, LegalStatus status, @Nullable Ending ending, @Nullable String established) {
        PartialDate since =
                established == null ? null : PartialDate.parse(established).orElseThrow();
        return new RelationshipRecord(
                new RelationshipId(1),
                new CityId(1),
                null,
                null,
                tier,
                status,
                ending,
                since,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
