package youcheng.documents;

import java.nio.file.Path;
import youcheng.base.StartFailure;

/** The documents folder and the database are not those of one portal; the start ends here, and nothing was touched. */
class DocumentFolderMismatch extends StartFailure {

    private static final String ACTION =
            " Correct spring.datasource.url or youcheng.documents.folder so that both are of"
                    + " one portal; a new portal needs an empty folder of its own. Nothing was changed.";

    private final Reason reason;

    /** What does not fit. */
    enum Reason {
        /** The folder carries the id of another portal. */
        ANOTHER_PORTAL("it carries the id of another portal"),
        /** No id, and files of documents of which the database knows none. */
        UNKNOWN_DOCUMENTS("it holds documents and this database knows of none"),
        /** No id, and most of what the database knows is not there. */
        DOCUMENTS_MISSING("most documents that this database knows are not in it; is it mounted?");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    DocumentFolderMismatch(Reason reason, Path folder, String database) {
        super(
                Cause.FOREIGN_DOCUMENTS,
                "the documents folder " + folder + " does not belong to the database " + database + ": "
                        + reason.sentence + "." + ACTION);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
