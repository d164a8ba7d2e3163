package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.audit.ExportLog.TakenList;
import youcheng.base.ExportRows;
import youcheng.identity.Roles;

/** Hands out imports for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
public class ImportExport {

    private final VisibleImports visible;
    private final StagedRows rows;
    private final ImportRights rights;
    private final ExportLog exports;

    ImportExport(VisibleImports visible, StagedRows rows, ImportRights rights, ExportLog exports) {
        this.visible = visible;
        this.rows = rows;
        this.rights = rights;
        this.exports = exports;
    }

    /**
     * All that the signed-in person may look at, the one that changed last first. {@code as} is how they asked for it, for
     * the access log.
     */
    public ExportRows<ImportRecord> export(String as) {
        return exports.handOut(taken("access.importsExported", as, visible.count()), visible::page);
    }

    /** The rows of one of them that this filter leaves, in the order of the file. */
    public ExportRows<StagedRow> exportRows(ImportId id, RowFilter filter, String as) {
        rights.find(id);
        return exports.handOut(
                taken("access.importRowsExported", as, rows.count(id, filter)),
                (offset, limit) -> rows.page(id, filter, offset, limit));
    }

    private TakenList taken(String action, String as, int all) {
        return new TakenList(action, rights.person().asActor(), as, all);
    }
}
