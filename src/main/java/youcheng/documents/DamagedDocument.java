package youcheng.documents;

import youcheng.base.Rejection;

/** The bytes of a version are not those that came in, or are gone: nothing of it is served. */
public final class DamagedDocument extends Rejection {

    DamagedDocument(String fileName) {
        super("documents.rejection.damagedBytes", null, fileName);
    }
}
