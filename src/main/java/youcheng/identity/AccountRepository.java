package youcheng.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists fetch roles and desks with the accounts: asked for one by one, they would take two statements each. */
interface AccountRepository extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    @EntityGraph(attributePaths = {"roles", "desks"})
    List<Account> findByIdIn(Collection<Long> ids);

    @EntityGraph(attributePaths = {"roles", "desks"})
    List<Account> findByDisabledFalse();

    @EntityGraph(attributePaths = {"roles", "desks"})
    List<Account> findByDemonstrationTrueOrderById();

    /** What an account is called by others. */
    record NameOfAccount(long id, String name) {}

    @Query("select new youcheng.identity.AccountRepository$NameOfAccount(a.id, a.displayName) from Account a")
    List<NameOfAccount> names();

    boolean existsByDisabledFalseAndRolesContaining(Role role);

    @Query("select a.id from Account a where a.id > :after order by a.id")
    List<Long> idsAfter(long after, Limit limit);

    @Query("select a.id from Account a where lower(a.displayName) like concat('%', :part, '%')"
            + " or a.username like concat('%', :part, '%') order by a.id")
    List<Long> named(String part, Limit limit);

    long count();
}
