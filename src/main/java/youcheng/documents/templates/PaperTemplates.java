package youcheng.documents.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Writes Word papers from the templates that count now, for services that checked rights. */
@Service
@NamedInterface("templates")
public class PaperTemplates {

    private final ShippedTemplates shipped;

    PaperTemplates(ShippedTemplates shipped) {
        this.shipped = shipped;
    }

    /** The paper of this kind in this language, with these values as plain text; what has none is named in the answer. */
    public FilledPaper render(PaperKind kind, Locale language, Map<PaperPlaceholder, String> values) {
        TemplateFile template = shipped.of(new TemplateSlot(kind, language));
        try {
            byte[] bytes = template.bytes();
            List<PaperPlaceholder> missing = TemplateText.of(bytes).inBraces().stream()
                    .map(PaperPlaceholder::of)
                    .flatMap(Optional::stream)
                    .filter(each -> PaperFilling.text(values, each).isEmpty())
                    .toList();
            return new FilledPaper(new TemplateFile(PaperFilling.fill(bytes, values)), 0, template.sha256(), missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
