package youcheng.cases;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NumberCounters extends Repository<NumberCounter, String> {

    NumberCounter saveAndFlush(NumberCounter counter);

    boolean existsBySeries(String series);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from NumberCounter c where c.series = :series")
    Optional<NumberCounter> lock(String series);
}
