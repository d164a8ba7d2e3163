package youcheng.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    List<Account> findByIdIn(Collection<Long> ids);

    List<Account> findAllByOrderByUsername();

    List<Account> findByDemonstrationTrueOrderById();

    boolean existsByDisabledFalseAndRolesContaining(Role role);

    @Query("select a.id from Account a where a.id > :after order by a.id")
    List<Long> idsAfter(long after, Limit limit);

    @Query("select a.id from Account a where lower(a.displayName) like concat('%', :part, '%')"
            + " or a.username like concat('%', :part, '%') order by a.id")
    List<Long> named(String part, Limit limit);

    long count();
}
