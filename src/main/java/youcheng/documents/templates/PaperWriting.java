package youcheng.documents.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.documents.WrittenFrom;

/** Writes a paper from any version of a template. */
@Component
class PaperWriting {

    private final TemplateStore store;

    PaperWriting(TemplateStore store) {
        this.store = store;
    }

    FilledPaper write(TemplateSlot slot, int version, PaperContent content) {
        TemplateFile template = store.file(slot, version);
        try {
            byte[] bytes = template.bytes();
            List<PaperPlaceholder> missing = TemplateText.of(TemplateParts.of(bytes)).inBraces().stream()
                    .map(PaperPlaceholder::of)
                    .flatMap(Optional::stream)
                    .filter(each -> PaperFilling.text(content, each).isEmpty())
                    .toList();
            return new FilledPaper(
                    new TemplateFile(PaperFilling.fill(slot.kind(), bytes, content)),
                    new WrittenFrom(version, template.sha256()),
                    missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
