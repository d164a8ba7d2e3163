package youcheng.documents.templates;

/** A file that somebody uploaded and that can be a template of its slot; it does not count yet. */
public final class CheckedTemplate {

    private final TemplateSlot slot;
    private final String fileName;
    private final TemplateFile file;

    CheckedTemplate(TemplateSlot slot, String fileName, TemplateFile file) {
        this.slot = slot;
        this.fileName = fileName;
        this.file = file;
    }

    TemplateSlot slot() {
        return slot;
    }

    public String fileName() {
        return fileName;
    }

    TemplateFile file() {
        return file;
    }
}
