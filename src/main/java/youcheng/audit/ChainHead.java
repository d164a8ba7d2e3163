package youcheng.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import youcheng.base.KeyedEntity;

/** How long a chain is and what its newest entry's hash is; locked for each append. */
@Entity
@Table(name = "audit_chain")
class ChainHead extends KeyedEntity {

    /** What the first entry of a chain continues: no entry. */
    static final String NOTHING = "0".repeat(64);

    @Id
    private String subject;

    private long length;
    private String hash;

    /** For JPA, which fills the fields. */
    protected ChainHead() {}

    @Override
    public String getId() {
        return subject;
    }

    ChainHead(Chain chain) {
        this.subject = chain.subject();
        this.length = 0;
        this.hash = NOTHING;
    }

    void extendTo(long newLength, String newHash) {
        this.length = newLength;
        this.hash = newHash;
    }

    Chain chain() {
        return new Chain(subject);
    }

    long length() {
        return length;
    }

    String hash() {
        return hash;
    }
}
