package youcheng.imports.ui;

import youcheng.imports.keeping.ImportId;
import youcheng.imports.targets.ImportKind;

/** The addresses of the pages on imports. */
final class ImportAddress {

    static final String IMPORTS = "imports";
    static final String IMPORT_PARAMETER = "import";
    static final String IMPORT = IMPORTS + "/:" + IMPORT_PARAMETER + "(\\d{1,18})";

    /** An empty file with the headings of a kind; a template of an address. */
    static final String TEMPLATE = IMPORTS + "/template/{kind}";

    private ImportAddress() {}

    static String of(ImportId id) {
        return IMPORTS + "/" + id;
    }

    static String template(ImportKind kind, String language) {
        return IMPORTS + "/template/" + kind + "?lang=" + language;
    }
}
