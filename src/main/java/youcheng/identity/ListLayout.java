package youcheng.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;

/** How somebody set up the columns of a list. */
@Entity
@Table(name = "list_layout")
class ListLayout {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    private long accountId;

    @ReadByQueries
    private String listName;

    private String layout;

    /** For JPA, which fills the fields. */
    protected ListLayout() {}

    ListLayout(long accountId, String listName, String layout) {
        this.accountId = accountId;
        this.listName = listName;
        this.layout = layout;
    }

    void become(String newLayout) {
        this.layout = newLayout;
    }

    String layout() {
        return layout;
    }
}
