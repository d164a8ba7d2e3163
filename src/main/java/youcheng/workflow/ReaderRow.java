package youcheng.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import youcheng.base.ReadByQueries;

/** Who may read a case, as the cases keep it: the inbox only asks. */
@Entity
@Immutable
@Table(name = "case_reader")
class ReaderRow {

    @Id
    private long id;

    @ReadByQueries
    private String caseNumber;

    @ReadByQueries
    private String principal;

    /** For JPA, which fills the fields. */
    protected ReaderRow() {}
}
