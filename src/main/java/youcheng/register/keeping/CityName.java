package youcheng.register.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ReadByQueries;
import youcheng.register.NameRecord;
import youcheng.register.SearchKey;

/** One name of a city with the keys it is found by. */
@Entity
@Table(name = "city_name")
class CityName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String language;
    private String name;

    @ReadByQueries
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

    /** Whether this name is in use in its language now, and meant by that one. */
    boolean isUsed(NameRecord named) {
        return until == null && !named.isFormer() && language.equals(named.language()) && name.equals(named.name());
    }

    void began(@Nullable PartialDate beginning) {
        if (beginning != null) {
            this.from = beginning;
        }
    }

    void retire(PartialDate end) {
        this.until = end;
    }

    NameRecord record() {
        return new NameRecord(language, name, from, until);
    }
}
