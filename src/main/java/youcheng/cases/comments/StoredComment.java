package youcheng.cases.comments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.Rejection;
import youcheng.identity.Person;

/** A comment as it was written; it is never changed, only withdrawn. */
@Entity
@Table(name = "case_comment")
class StoredComment implements CaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private long author;
    private @Nullable Long authorDeputy;
    private String said;

    @Column(name = "commented_at")
    private Instant commented;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawn;

    @ElementCollection
    @CollectionTable(name = "case_comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @Column(name = "account_id")
    @BatchSize(size = 100)
    private Set<Long> mentioned = new LinkedHashSet<>();

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StoredComment() {}

    StoredComment(CaseNumber number, Actor by, String said, Collection<Long> mentioned, Instant at) {
        this.caseNumber = number.value();
        this.author = by.principal();
        this.authorDeputy = by.deputy();
        this.said = said;
        this.mentioned.addAll(mentioned);
        this.commented = at;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String said() {
        return said;
    }

    Instant commented() {
        return commented;
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Whoever wrote it, and the one in whose name, may take it back. */
    boolean isBy(Person person) {
        boolean asDeputy = person.principal() == null && Objects.equals(authorDeputy, person.id());
        return author == person.claimant() || asDeputy;
    }

    void withdraw(Person person, Instant at) {
        if (!isBy(person)) {
            throw Rejection.because("cases.rejection.othersComment");
        }
        if (withdrawn != null) {
            throw Rejection.because("cases.rejection.withdrawnAlready");
        }
        this.withdrawn = at;
    }

    CaseComment record(Person reader) {
        return new CaseComment(
                id(),
                Actor.of(author, authorDeputy),
                isWithdrawn() ? "" : said,
                commented,
                isWithdrawn() ? Set.of() : Set.copyOf(mentioned),
                withdrawn,
                !isWithdrawn() && isBy(reader));
    }
}
