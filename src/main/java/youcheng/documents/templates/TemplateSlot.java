package youcheng.documents.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import youcheng.base.Languages;

/** The place of a template: there is one for each kind of paper in each language, with all its versions. */
public record TemplateSlot(PaperKind kind, Locale language) {

    /** All, the first letter before the second, and the office's own language before the other. */
    public static final List<TemplateSlot> ALL = Arrays.stream(PaperKind.values())
            .flatMap(kind -> Languages.ALL.stream().map(language -> new TemplateSlot(kind, language)))
            .toList();

    public TemplateSlot {
        language = Languages.of(language.getLanguage());
    }

    /** As it is stored and addressed, e.g. {@code first-letter-zh}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + language.getLanguage();
    }

    /** The one with this id. */
    public static Optional<TemplateSlot> of(String id) {
        return ALL.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }
}
