package youcheng.aid.packages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidParty;
import youcheng.base.CaseNumber;
import youcheng.base.ReadByQueries;
import youcheng.register.CityId;

/** A party of a package, as it is stored. */
@Entity
@Table(name = "aid_party")
class StoredParty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    private String caseNumber;

    @ReadByQueries
    private int place;

    @Enumerated(EnumType.STRING)
    private AidParty.PartyRole role;

    private @Nullable Long cityId;

    private String nameZh;

    private String nameEn;

    private String country;

    @ReadByQueries
    private String likeness;

    /** For JPA, which fills the fields. */
    protected StoredParty() {}

    StoredParty(CaseNumber number, int place, AidParty party) {
        this.caseNumber = number.value();
        this.place = place;
        this.role = party.role();
        this.cityId = party.city() == null ? null : party.city().value();
        this.nameZh = party.nameZh();
        this.nameEn = party.nameEn();
        this.country = party.country();
        this.likeness = party.likeness();
    }

    /** It says this now, at this place. */
    void keep(int atPlace, AidParty party) {
        this.place = atPlace;
        this.role = party.role();
        this.cityId = party.city() == null ? null : party.city().value();
        this.nameZh = party.nameZh();
        this.nameEn = party.nameEn();
        this.country = party.country();
        this.likeness = party.likeness();
    }

    AidParty party() {
        return new AidParty(
                id == null ? 0 : id, role, cityId == null ? null : new CityId(cityId), nameZh, nameEn, country);
    }
}
