package youcheng.imports.keeping;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import youcheng.imports.targets.ImportKind;

interface StoredMatchings extends Repository<StoredMatching, Long> {

    StoredMatching saveAndFlush(StoredMatching matching);

    Optional<StoredMatching> findByKindAndName(ImportKind kind, String name);

    Optional<StoredMatching> findFirstByKindAndHeadingsKeyOrderByMadeAtDescIdDesc(ImportKind kind, String headingsKey);

    List<StoredMatching> findByKindOrderByName(ImportKind kind);
}
