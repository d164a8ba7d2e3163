package youcheng.documents.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates that come with the portal. */
@Component
class ShippedTemplates {

    private final Map<TemplateSlot, TemplateFile> files;

    ShippedTemplates() {
        files = TemplateSlot.ALL.stream().collect(Collectors.toMap(Function.identity(), ShippedTemplates::read));
    }

    TemplateFile of(TemplateSlot slot) {
        TemplateFile file = files.get(slot);
        if (file == null) {
            throw new IllegalArgumentException("No template is shipped for " + slot);
        }
        return file;
    }

    private static TemplateFile read(TemplateSlot slot) {
        try (InputStream content = new ClassPathResource("word-templates/" + slot.id() + ".docx").getInputStream()) {
            return new TemplateFile(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
