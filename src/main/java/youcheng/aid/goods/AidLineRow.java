package youcheng.aid.goods;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.ReadByQueries;

/** A stored line of an aid package. */
@Entity
@Table(name = "aid_line")
class AidLineRow implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aid_line_seq")
    @SequenceGenerator(name = "aid_line_seq", allocationSize = 50)
    private @Nullable Long id;

    private String caseNumber;
    private int place;
    private String item;
    private @Nullable String catalogueCode;

    @Enumerated(EnumType.STRING)
    @ReadByQueries
    private GoodsKind goodsKind;

    private @Nullable String hsCode;
    private @Nullable String hsEdition;
    private BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private @Nullable BigDecimal unitValue;
    private @Nullable String currency;
    private String manufacturer;
    private String registration;
    private String standard;
    private String batch;
    private @Nullable LocalDate producedOn;
    private @Nullable LocalDate expiresOn;
    private boolean coldChain;
    private boolean dangerous;
    private String cartons;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected AidLineRow() {}

    AidLineRow(CaseNumber number, int place, AidLine line) {
        this.caseNumber = number.value();
        say(place, line);
    }

    /** Takes over what the line says, at this place in the package. */
    final void say(int newPlace, AidLine line) {
        this.place = newPlace;
        this.item = line.item().name();
        this.catalogueCode = line.item().catalogueCode();
        this.goodsKind = Catalogue.supplied().kindOf(line.item());
        HsCode hs = line.item().hs();
        this.hsCode = hs == null ? null : hs.code();
        this.hsEdition = hs == null ? null : hs.edition();
        this.quantity = line.quantity().amount();
        this.unit = line.quantity().unit();
        Money value = line.unitValue();
        this.unitValue = value == null ? null : value.amount();
        this.currency = value == null ? null : value.code();
        this.manufacturer = line.making().manufacturer();
        this.registration = line.making().registration();
        this.standard = line.making().standard();
        this.batch = line.making().batch();
        this.producedOn = line.making().producedOn();
        this.expiresOn = line.making().expiresOn();
        this.coldChain = line.handling().coldChain();
        this.dangerous = line.handling().dangerous();
        this.cartons = line.handling().cartons();
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    long key() {
        return Objects.requireNonNull(id);
    }

    int place() {
        return place;
    }

    AidLine line() {
        return new AidLine(
                key(),
                new GoodsItem(
                        item,
                        catalogueCode,
                        hsCode == null || hsEdition == null ? null : new HsCode(hsCode, hsEdition)),
                new Quantity(quantity, unit),
                unitValue == null || currency == null ? null : new Money(unitValue, Money.currency(currency)),
                new Making(manufacturer, registration, standard, batch, producedOn, expiresOn),
                new Handling(coldChain, dangerous, cartons));
    }
}
