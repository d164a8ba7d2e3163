package youcheng.cases.filters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFilters extends Repository<StoredFilter, Long> {

    StoredFilter saveAndFlush(StoredFilter filter);

    void delete(StoredFilter filter);

    Optional<StoredFilter> findById(long id);

    long countByOwnerIdAndListName(long owner, FilteredList list);

    @Query("select f from StoredFilter f where f.listName = :list and (f.ownerId = :account or f.sharedWith in :groups)"
            + " order by f.sortName, f.id")
    List<StoredFilter> seenBy(FilteredList list, long account, Collection<String> groups);

    Optional<StoredFilter> findByOwnerIdAndListNameAndName(long owner, FilteredList list, String name);
}
