package youcheng.cases.filters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import youcheng.base.ReadByQueries;

/** The filter with which one of somebody's lists opens. */
@Entity
@Table(name = "list_filter_first")
class FirstFilter {

    @EmbeddedId
    @ReadByQueries
    private Key key;

    private long filterId;

    /** For JPA, which fills the fields. */
    protected FirstFilter() {}

    FirstFilter(Key key, long filterId) {
        this.key = key;
        this.filterId = filterId;
    }

    /**
     * Whose list, and which.
     *
     * @param accountId the account
     * @param listName the list
     */
    @Embeddable
    record Key(long accountId, @Enumerated(EnumType.STRING) FilteredList listName) implements Serializable {}

    long filter() {
        return filterId;
    }
}
