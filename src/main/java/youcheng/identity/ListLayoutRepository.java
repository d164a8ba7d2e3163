package youcheng.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ListLayoutRepository extends Repository<ListLayout, Long> {

    ListLayout save(ListLayout layout);

    Optional<ListLayout> findByAccountIdAndListName(long account, String list);

    void deleteByAccountIdAndListName(long account, String list);
}
