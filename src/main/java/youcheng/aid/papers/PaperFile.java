package youcheng.aid.papers;

import youcheng.documents.PendingUpload;
import youcheng.documents.templates.FilledPaper;

/**
 * A paper in one language, not kept yet.
 *
 * @param upload its file
 * @param paper from what it was written
 */
record PaperFile(PendingUpload upload, FilledPaper paper) implements AutoCloseable {

    @Override
    public void close() {
        upload.close();
    }
}
