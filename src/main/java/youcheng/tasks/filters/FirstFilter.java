package youcheng.tasks.filters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The filter with which somebody's list opens. */
@Entity
@Table(name = "task_filter_first")
class FirstFilter {

    @Id
    private long accountId;

    private long filterId;

    /** For JPA, which fills the fields. */
    protected FirstFilter() {}

    FirstFilter(long accountId, long filterId) {
        this.accountId = accountId;
        this.filterId = filterId;
    }

    long filter() {
        return filterId;
    }
}
