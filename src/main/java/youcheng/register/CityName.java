package youcheng.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/** One name of a city with the keys it is found by. */
@Entity
@Table(name = "city_name")
class CityName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String language;
    private String name;
    private String identityKey;

    @Column(name = "valid_from")
    private @Nullable PartialDate from;

    @Column(name = "valid_until")
    private @Nullable PartialDate until;

    /** For JPA, which fills the fields. */
    protected CityName() {}

    CityName(NameRecord name) {
        this.language = name.language();
        this.name = name.name();
        this.from = name.from();
        this.until = name.until();
        this.identityKey = SearchKey.identity(name.name());
    }

    NameRecord record() {
        return new NameRecord(language, name, from, until);
    }
}
