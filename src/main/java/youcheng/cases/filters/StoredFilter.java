package youcheng.cases.filters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;
import youcheng.base.SearchText;

/** A filter as somebody keeps it: what the address of its list said. */
@Entity
@Table(name = "list_filter")
class StoredFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long ownerId;

    @Enumerated(EnumType.STRING)
    private FilteredList listName;

    private String name;

    @ReadByQueries
    private String sortName;

    private String address;
    private @Nullable String sharedWith;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StoredFilter() {}

    StoredFilter(long ownerId, FilteredList list, String name, String address, @Nullable String sharedWith) {
        this.ownerId = ownerId;
        this.listName = list;
        this.address = address;
        call(name);
        this.sharedWith = sharedWith;
    }

    final void call(String newName) {
        this.name = newName;
        this.sortName = SearchText.sort(newName);
    }

    void ask(String newAddress) {
        this.address = newAddress;
    }

    void shareWith(@Nullable String group) {
        this.sharedWith = group;
    }

    FilteredList list() {
        return listName;
    }

    boolean belongsTo(long account) {
        return ownerId == account;
    }

    @Nullable
    String sharedWith() {
        return sharedWith;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    SavedFilter record(long reader, boolean first) {
        return new SavedFilter(id(), listName, name, address, ownerId, sharedWith, ownerId == reader, first);
    }
}
