package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.Roles;

/** Hands out the list of imports for a file, which leaves the portal; each time is on record in the access log. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
public class ImportExport {

    private static final int AT_ONCE = 200;

    private final DataImports imports;
    private final ImportRights rights;
    private final ExportLog exports;

    ImportExport(DataImports imports, ImportRights rights, ExportLog exports) {
        this.imports = imports;
        this.rights = rights;
        this.exports = exports;
    }

    /**
     * All that the signed-in person may look at, the newest first. {@code as} is how they asked for it, for the access log.
     */
    public ExportRows<ImportRecord> export(String as) {
        long[] all = {0};
        read(some -> all[0] += some.size());
        return exports.handOutParts(
                new ExportLog.TakenList(
                        "access.importsExported", rights.person().asActor(), as, all[0]),
                this::read);
    }

    private void read(Consumer<List<ImportRecord>> part) {
        long pages = (imports.count() + AT_ONCE - 1) / AT_ONCE;
        for (int page = 0; page < pages; page++) {
            part.accept(imports.page(PageRequest.of(page, AT_ONCE)).stream()
                    .filter(rights::maySee)
                    .map(DataImport::record)
                    .toList());
        }
    }
}
