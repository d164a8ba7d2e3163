package youcheng.imports.keeping;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataImports extends Repository<DataImport, Long> {

    DataImport saveAndFlush(DataImport one);

    Optional<DataImport> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from DataImport i where i.id = :id")
    Optional<DataImport> lock(long id);

    @Query("select i from DataImport i order by i.changedAt desc, i.id desc")
    List<DataImport> newest(Limit limit);

    @Query("select i from DataImport i order by i.changedAt desc, i.id desc")
    List<DataImport> page(Pageable page);

    long count();

    @Query(
            "select i.id from DataImport i where i.state in :states and i.rowCount > 0 and i.changedAt < :before order by i.id")
    List<Long> untouchedSince(Collection<ImportState> states, Instant before);
}
