package youcheng.tasks.ui;

import youcheng.base.ChangedMeanwhile;
import youcheng.base.ui.Banner;
import youcheng.base.ui.FormFields;
import youcheng.documents.SeenDocuments;

/** What the page around a form offers to it. */
public interface TaskFrame {

    /** Where the page says what happened. */
    Banner banner();

    /** Keeps what is typed into these fields from now on, and puts back what was kept before. */
    void keep(FormFields fields);

    /** The task is done: forgets what was kept, says so with a link to the case, and leads on as the person prefers. */
    void done(String messageKey);

    /** Somebody else changed the same thing: shows the page anew, with what was typed and what the other wrote. */
    void changed(ChangedMeanwhile why);

    /** The case came back to this person at once: forgets what was kept and shows its page anew. */
    void again();

    /** What the page shows of the documents of the case. */
    SeenDocuments seen();

    /** Somebody added or withdrew documents meanwhile: shows them as they are now; what was typed stays. */
    void documentsChanged();
}
