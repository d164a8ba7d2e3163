package youcheng.documents.templates;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a template can ask for: a value of the whole paper, or of each row of its table. */
@NamedInterface("templates")
public sealed interface PaperField permits PaperPlaceholder, PaperColumn {

    /** As it stands between the braces. */
    String key();

    /** The constant's name. */
    String name();

    /** The language in whose papers alone it is needed; null for something that is needed in all. */
    @Nullable
    Locale language();

    /** As it stands in a template. */
    default String inBraces() {
        return "{{" + key() + "}}";
    }

    /** The one with this name between the braces. */
    static Optional<PaperField> of(String key) {
        return Stream.<PaperField>concat(Stream.of(PaperPlaceholder.values()), Stream.of(PaperColumn.values()))
                .filter(each -> each.key().equals(key))
                .findFirst();
    }
}
