package youcheng.aid.packages;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.ReadByQueries;

/** An allocation of a package, as it is stored. */
@Entity
@Table(name = "aid_allocation")
class StoredAllocation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    private String caseNumber;

    @ReadByQueries
    private int place;

    private long lineId;

    private String recipient;

    private BigDecimal quantity;

    private @Nullable LocalDate handedOverOn;

    /** For JPA, which fills the fields. */
    protected StoredAllocation() {}

    StoredAllocation(CaseNumber number, int place, Allocation allocation) {
        this.caseNumber = number.value();
        this.place = place;
        this.lineId = allocation.line();
        this.recipient = allocation.recipient();
        this.quantity = Objects.requireNonNull(allocation.quantity());
        this.handedOverOn = allocation.handedOverOn();
    }

    Allocation allocation() {
        return new Allocation(lineId, recipient, quantity, handedOverOn);
    }
}
