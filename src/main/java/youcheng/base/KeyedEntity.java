package youcheng.base;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * An entity whose key is given to it, not drawn by the database. Storing a new one inserts a row or fails; without this
 * a repository would overwrite the row that somebody else stored under the same key an instant before.
 */
@MappedSuperclass
public abstract class KeyedEntity implements Persistable<String> {

    @Transient
    private boolean stored;

    @Override
    public final boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        this.stored = true;
    }
}
