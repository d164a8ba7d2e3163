package youcheng.tasks.filters;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FirstFilters extends Repository<FirstFilter, Long> {

    FirstFilter saveAndFlush(FirstFilter first);

    Optional<FirstFilter> findByAccountId(long account);

    void deleteByAccountId(long account);
}
