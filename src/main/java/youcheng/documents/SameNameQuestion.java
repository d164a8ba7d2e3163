package youcheng.documents;

import youcheng.base.Rejection;
import youcheng.documents.PendingUpload.Namesake;

/** A file is not kept yet because another document bears its name: the person is to say what becomes of it. */
public final class SameNameQuestion extends Rejection {

    private final transient Namesake namesake;

    private SameNameQuestion(String fileName, Namesake namesake) {
        super("documents.rejection.sameName", null, fileName);
        this.namesake = namesake;
    }

    static SameNameQuestion about(String fileName, Namesake namesake) {
        return new SameNameQuestion(fileName, namesake);
    }

    /** The document that bears the name. */
    public Namesake namesake() {
        return namesake;
    }
}
