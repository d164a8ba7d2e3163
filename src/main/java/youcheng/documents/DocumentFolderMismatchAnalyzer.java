package youcheng.documents;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line that folder and database do not belong together, and what to do. */
class DocumentFolderMismatchAnalyzer extends AbstractFailureAnalyzer<DocumentFolderMismatch> {

    private static final String ACTION = "Correct spring.datasource.url or youcheng.documents.folder so that both are"
            + " of one portal; a new portal needs an empty folder of its own. Nothing was changed.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DocumentFolderMismatch cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
    }
}
