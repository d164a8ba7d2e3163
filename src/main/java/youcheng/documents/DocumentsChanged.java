package youcheng.documents;

import youcheng.base.Rejection;

/** A decision is not taken because its documents are others than those that were on the screen. */
public final class DocumentsChanged extends Rejection {

    private DocumentsChanged(String key, String names) {
        super(key, null, names);
    }

    static DocumentsChanged added(String names) {
        return new DocumentsChanged("documents.rejection.addedMeanwhile", names);
    }

    static DocumentsChanged withdrawn(String names) {
        return new DocumentsChanged("documents.rejection.withdrawnMeanwhile", names);
    }
}
