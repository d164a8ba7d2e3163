package youcheng.imports.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.imports.keeping.ImportApplying;
import youcheng.imports.keeping.ImportChecking;
import youcheng.imports.keeping.ImportId;
import youcheng.imports.keeping.ImportMatching;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportUploading;

/** What the page of one import works with. */
@Component
record ImportDesk(
        ImportUploading uploading,
        ImportMatching matching,
        ImportChecking checking,
        ImportApplying applying,
        ImportReading reading,
        ImportMessages say,
        ImportRowsFile rowsFile,
        ImportTools tools) {

    Fields make() {
        return tools.make();
    }

    Dialogs dialogs() {
        return tools.dialogs();
    }

    BackgroundTask background() {
        return tools.background();
    }

    /** Asks for the reason of a step of this import. */
    ReasonDialog reason(String titleKey, String explanationKey, ImportId id) {
        return new ReasonDialog(say.messages(), tools.make(), titleKey, explanationKey, id);
    }

    /** Helpers of every page. */
    @Component
    record ImportTools(Fields make, Dialogs dialogs, BackgroundTask background) {}
}
