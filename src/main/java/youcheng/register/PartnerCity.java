package youcheng.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A city, province or state abroad, under all its names. */
@Entity
@Table(name = "partner_city")
class PartnerCity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String country;
    private String nameZh;
    private String nameEn;

    /** Unique within a country, so that two people cannot enter one city twice at the same instant. */
    private String identityKey;

    private String sortZh;
    private String sortEn;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "city_id", nullable = false)
    @OrderBy("id")
    private List<CityName> names = new ArrayList<>();

    /** For JPA, which fills the fields. */
    protected PartnerCity() {}

    PartnerCity(Country country, String nameZh, String nameEn) {
        this.country = country.iso2();
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.identityKey = SearchKey.of(nameEn);
        this.sortZh = SearchKey.latin(nameZh);
        this.sortEn = SearchKey.latin(nameEn);
        addName(new NameRecord("zh", nameZh, null, null));
        addName(new NameRecord("en", nameEn, null, null));
    }

    final void addName(NameRecord name) {
        names.add(new CityName(name));
    }

    void locate(double north, double east) {
        this.latitude = north;
        this.longitude = east;
    }

    CityId id() {
        return new CityId(Objects.requireNonNull(id, "not stored yet"));
    }

    String country() {
        return country;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    String sortZh() {
        return sortZh;
    }

    String sortEn() {
        return sortEn;
    }

    @Nullable
    Double latitude() {
        return latitude;
    }

    @Nullable
    Double longitude() {
        return longitude;
    }

    List<NameRecord> names() {
        return names.stream().map(CityName::record).toList();
    }

    /** Whether one of these names can be one of its own. */
    boolean canBe(List<String> others) {
        return names.stream()
                .anyMatch(own -> others.stream()
                        .anyMatch(other -> SearchKey.canBeSamePlace(own.record().name(), other)));
    }
}
