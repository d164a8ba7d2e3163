package youcheng.cases.filters;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FirstFilters extends Repository<FirstFilter, FirstFilter.Key> {

    FirstFilter saveAndFlush(FirstFilter first);

    Optional<FirstFilter> findById(FirstFilter.Key key);

    void deleteById(FirstFilter.Key key);
}
