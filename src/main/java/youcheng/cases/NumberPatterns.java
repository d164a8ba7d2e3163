package youcheng.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NumberPatterns extends Repository<NumberPattern, String> {

    NumberPattern saveAndFlush(NumberPattern pattern);

    Optional<NumberPattern> findById(String process);

    /** By its key, without a query. */
    default Optional<NumberPattern> findByProcess(String process) {
        return findById(process);
    }

    List<NumberPattern> findAllByOrderByProcess();
}
