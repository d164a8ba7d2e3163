package youcheng.aid.packages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.GoodsKind;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.ReadByQueries;

/** What of one kind of goods a package holds; pictures of all packages add these up instead of their lines. */
@Entity
@Table(name = "aid_kind")
class StoredKind implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private GoodsKind goodsKind;

    @ReadByQueries
    private BigDecimal valueCny;

    @ReadByQueries
    private int unvalued;

    /** For JPA, which fills the fields. */
    protected StoredKind() {}

    StoredKind(CaseNumber number, GoodsKind kind, AidValue value) {
        this.caseNumber = number.value();
        this.goodsKind = kind;
        say(value);
    }

    /** It is worth this now. */
    final void say(AidValue value) {
        this.valueCny = value.cny();
        this.unvalued = value.unvalued();
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    GoodsKind kind() {
        return goodsKind;
    }
}
