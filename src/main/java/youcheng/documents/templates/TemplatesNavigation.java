package youcheng.documents.templates;

/** The addresses of the page on templates and of what is downloaded there. */
public final class TemplatesNavigation {

    /** All templates. */
    public static final String TEMPLATES = "documents/templates";

    /** The file of a version; a template of an address. */
    public static final String FILE = TEMPLATES + "/{slot}/{version}/file";

    /** A letter from a version with made-up values; a template of an address. */
    public static final String SAMPLE = TEMPLATES + "/{slot}/{version}/sample";

    private TemplatesNavigation() {}

    /** The address of the file of this version. */
    public static String file(TemplateSlot slot, int version) {
        return TEMPLATES + "/" + slot.id() + "/" + version + "/file";
    }

    /** The address of a letter from this version with made-up values. */
    public static String sample(TemplateSlot slot, int version) {
        return TEMPLATES + "/" + slot.id() + "/" + version + "/sample";
    }
}
