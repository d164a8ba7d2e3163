package youcheng.documents;

import youcheng.documents.DocumentRecord.VersionRecord;

/** The addresses of documents. */
public final class DocumentsNavigation {

    private static final String FILES = "files/";

    private DocumentsNavigation() {}

    /** The address of the file of this version. */
    public static String file(VersionRecord version) {
        return FILES + version.id();
    }
}
