package youcheng.documents.templates;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import youcheng.documents.WrittenFrom;

/** A paper that was written from a template, and what should be kept about how. */
@NamedInterface("templates")
public final class FilledPaper {

    private final TemplateFile file;
    private final WrittenFrom from;
    private final List<PaperPlaceholder> missing;

    FilledPaper(TemplateFile file, WrittenFrom from, List<PaperPlaceholder> missing) {
        this.file = file;
        this.from = from;
        this.missing = List.copyOf(missing);
    }

    TemplateFile file() {
        return file;
    }

    /** The Word file. */
    public byte[] content() {
        return file.bytes();
    }

    /** Checksum of the Word file. */
    public String sha256() {
        return file.sha256();
    }

    /** Which version of the template it was written from, to be kept with it. */
    public WrittenFrom from() {
        return from;
    }

    /** What the template asks for and had no value, in the order of the template. */
    public List<PaperPlaceholder> missing() {
        return missing;
    }
}
