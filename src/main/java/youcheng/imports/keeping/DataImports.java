package youcheng.imports.keeping;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataImports extends Repository<DataImport, Long> {

    DataImport saveAndFlush(DataImport one);

    Optional<DataImport> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from DataImport i where i.id = :id")
    Optional<DataImport> lock(long id);

    @Query(
            "select i.id from DataImport i where i.state in :states and i.rowCount > 0 and i.changedAt < :before order by i.id")
    List<Long> untouchedSince(Collection<ImportState> states, Instant before);
}
