package youcheng.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.ReadByQueries;

/** Somebody, or everybody in a group, may read a case, and on which ground. Rows come and go; none is ever changed. */
@Entity
@Table(name = "case_reader")
class CaseReader implements CaseRow {

    /** Why somebody may read a case. */
    enum Ground {
        /** They opened it. */
        OPENED,
        /** A task of it was offered to them, held or done by them, or reported to them as late. */
        TASK,
        /** It was shown to them for information. */
        CIRCULATED,
        /** A comment named them. */
        MENTIONED,
        /** It belongs to their desk. */
        DESK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private String principal;

    @ReadByQueries
    @Enumerated(EnumType.STRING)
    private Ground ground;

    /** For JPA, which fills the fields. */
    protected CaseReader() {}

    CaseReader(CaseNumber number, String principal, Ground ground) {
        this.caseNumber = number.value();
        this.principal = principal;
        this.ground = ground;
    }

    /** How an account is named as a reader. */
    static String account(long accountId) {
        return "account:" + accountId;
    }

    /** How a group is named as a reader. */
    static String group(String name) {
        return "group:" + name;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    String principal() {
        return principal;
    }
}
