package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.identity.Roles;
import youcheng.imports.targets.ImportKind;
import youcheng.imports.targets.ImportTarget;
import youcheng.imports.targets.ImportTargets;

/** Reads imports: those that the signed-in person may go on with or look at. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional(readOnly = true)
public class ImportReading {

    private final VisibleImports visible;
    private final StagedRows rows;
    private final ImportTargets targets;
    private final ImportRights rights;

    ImportReading(VisibleImports visible, StagedRows rows, ImportTargets targets, ImportRights rights) {
        this.visible = visible;
        this.rows = rows;
        this.targets = targets;
        this.rights = rights;
    }

    /** The kinds that the signed-in person may import. */
    public List<ImportKind> kinds() {
        return ImportKind.of(rights.person());
    }

    /** A part of the imports, the one that changed last first. */
    public List<ImportRecord> page(int offset, int limit) {
        return visible.page(offset, limit);
    }

    /** How many imports there are. */
    public int count() {
        return visible.count();
    }

    /** One import. */
    public ImportRecord find(ImportId id) {
        return rights.find(id).record();
    }

    /** Whether the signed-in person may confirm it: whoever had no hand in it. */
    public boolean mayConfirm(ImportId id) {
        DataImport one = rights.find(id);
        return one.state() == ImportState.WAITING
                && Collections.disjoint(one.hands(), rights.person().people());
    }

    /** How its rows stand. */
    public RowCounts counts(ImportId id) {
        rights.find(id);
        return rows.counts(id);
    }

    /** A page of its rows. */
    public List<StagedRow> page(ImportId id, RowFilter filter, int offset, int limit) {
        rights.find(id);
        return rows.page(id, filter, offset, limit);
    }

    /** How many rows a filter leaves. */
    public int count(ImportId id, RowFilter filter) {
        rights.find(id);
        return rows.count(id, filter);
    }

    /** What records of its kind say, field by field; of choices their names. */
    public Map<Long, Map<String, String>> describe(ImportId id, Collection<Long> keys) {
        return targets.of(rights.find(id).kind()).describe(keys);
    }

    /** What joining a row with a record would come to; empty where its kind does not tell that beforehand. */
    public Optional<JoinPreview> joined(ImportId id, int place, long key) {
        DataImport one = rights.find(id);
        StagedRow row = rows.find(id, place);
        return row == null ? Optional.empty() : joined(one, row, targets.of(one.kind()), key);
    }

    private static <D> Optional<JoinPreview> joined(DataImport one, StagedRow row, ImportTarget<D> target, long key) {
        MappedRows<D> mapped = new MappedRows<>(one.matching(), target);
        D draft = mapped.read(row).draft();
        return draft == null
                ? Optional.empty()
                : target.joined(draft, key)
                        .map(look -> new JoinPreview(look.fills(), mapped.problems(row, look.refused())));
    }

    /** The addresses of the pages of records of its kind. */
    public Map<Long, String> addresses(ImportId id, Collection<Long> keys) {
        ImportKind kind = rights.find(id).kind();
        return keys.stream()
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> targets.of(kind).address(key)));
    }

    /** One of its rows; empty where there is none with this number. */
    public Optional<StagedRow> row(ImportId id, int place) {
        rights.find(id);
        return Optional.ofNullable(rows.find(id, place));
    }
}
