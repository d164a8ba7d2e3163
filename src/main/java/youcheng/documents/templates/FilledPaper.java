package youcheng.documents.templates;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** A paper that was written from a template, and what should be kept about how. */
@NamedInterface("templates")
public final class FilledPaper {

    private final TemplateFile file;
    private final int templateVersion;
    private final String templateSha256;
    private final List<PaperPlaceholder> missing;

    FilledPaper(TemplateFile file, int templateVersion, String templateSha256, List<PaperPlaceholder> missing) {
        this.file = file;
        this.templateVersion = templateVersion;
        this.templateSha256 = templateSha256;
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

    /** Which version of the template it was written from; 0 is the one that came with the portal. */
    public int templateVersion() {
        return templateVersion;
    }

    /** Checksum of that template: the one that comes with the portal can change with the portal. */
    public String templateSha256() {
        return templateSha256;
    }

    /** What the template asks for and had no value, in the order of the template. */
    public List<PaperPlaceholder> missing() {
        return missing;
    }
}
