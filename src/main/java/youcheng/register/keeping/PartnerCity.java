package youcheng.register.keeping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ReadByQueries;
import youcheng.base.SearchText;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.NameRecord;
import youcheng.register.SearchKey;

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
    @ReadByQueries
    private String identityKey;

    private String sortZh;
    private String sortEn;

    /** All its names, former ones too, as somebody types them who looks for it. */
    @ReadByQueries
    private String searchKey = "";

    private @Nullable Double latitude;
    private @Nullable Double longitude;

    /** The city that this one turned out to be; null for all but those that were merged. */
    @ReadByQueries
    private @Nullable Long mergedInto;

    /** Nobody but a list entered it. */
    private boolean enteredByList;

    /** The list that entered it was taken back, and nothing else is known of it. */
    private boolean offLists;

    @Version
    private long version;

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
        addName(new NameRecord(NameRecord.CHINESE, nameZh, null, null));
        addName(new NameRecord(NameRecord.ENGLISH, nameEn, null, null));
    }

    /** The register shows the city under this Chinese or English name from now on; its keys follow. */
    void showAs(NameRecord name) {
        if (name.language().equals(NameRecord.CHINESE)) {
            this.nameZh = name.name();
            this.sortZh = SearchKey.latin(name.name());
        } else {
            this.nameEn = name.name();
            this.sortEn = SearchKey.latin(name.name());
            this.identityKey = SearchKey.of(name.name());
        }
    }

    /** Ends a name that is in use; false where there is none such. */
    boolean retireName(NameRecord name, PartialDate until) {
        Optional<CityName> used = names.stream()
                .filter(each -> !name.isFormer() && each.record().equals(name))
                .findFirst();
        used.ifPresent(each -> each.retire(until));
        return used.isPresent();
    }

    /** Whether this name is in use in this language. */
    boolean usesNow(String language, String name) {
        return names.stream().anyMatch(each -> each.isUsed(new NameRecord(language, name, null, null)));
    }

    /** Whether the register shows the city under this name now. */
    boolean isShown(NameRecord name) {
        return !name.isFormer()
                && !name.language().equals(NameRecord.LOCAL)
                && shownName(name.language()).name().equals(name.name());
    }

    /** The name that the register shows in Chinese or English. */
    NameRecord shownName(String language) {
        String shown = language.equals(NameRecord.CHINESE) ? nameZh : nameEn;
        return names().stream()
                .filter(each -> !each.isFormer()
                        && each.language().equals(language)
                        && each.name().equals(shown))
                .findFirst()
                .orElseThrow();
    }

    final void addName(NameRecord name) {
        names.add(new CityName(name));
        this.searchKey = SearchText.index(names().stream().map(NameRecord::name).toArray(String[]::new));
    }

    /** Adds a name, or dates the one that is in use already. */
    void useName(NameRecord name) {
        names.stream()
                .filter(each -> each.isUsed(name))
                .findFirst()
                .ifPresentOrElse(each -> each.began(name.from()), () -> addName(name));
    }

    /** Takes back a name as it was added; false where it stands so no more, or the register shows the city under it. */
    boolean dropName(NameRecord name) {
        boolean dropped = !isShown(name) && names.removeIf(each -> each.record().equals(name));
        this.searchKey = SearchText.index(names().stream().map(NameRecord::name).toArray(String[]::new));
        return dropped;
    }

    /** It is this other city, which may be called as it was. */
    void mergeInto(CityId other) {
        this.mergedInto = other.value();
        this.identityKey = "merged " + id().value();
    }

    /** It is a city of its own again. */
    void part(String key) {
        this.mergedInto = null;
        this.identityKey = key;
    }

    void enteredByList() {
        this.enteredByList = true;
    }

    void takeOffLists() {
        if (!enteredByList) {
            throw new IllegalStateException("No list entered city " + id);
        }
        this.offLists = true;
    }

    void backOnLists() {
        this.offLists = false;
    }

    void locate(double north, double east) {
        this.latitude = north;
        this.longitude = east;
    }

    CityId id() {
        return new CityId(Objects.requireNonNull(id, "not stored yet"));
    }

    boolean isOfList() {
        return enteredByList;
    }

    boolean isOffLists() {
        return offLists;
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
