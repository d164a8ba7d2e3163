package youcheng.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    List<Account> findByIdIn(Collection<Long> ids);

    List<Account> findAllByOrderByUsername();

    List<Account> findByDemonstrationTrueOrderById();

    boolean existsByDisabledFalseAndRolesContaining(Role role);

    long count();
}
