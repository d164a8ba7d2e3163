package youcheng.documents.templates;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.base.Languages;

/** What templates of one kind can ask for, what they must ask for, and what is left out where there is nothing. */
public final class PaperForm {

    private final Set<PaperField> required;
    private final Set<PaperField> allowed;
    private final Set<PaperField> leftOut;

    private PaperForm(Set<PaperField> required, Set<PaperField> allowed, Set<PaperField> leftOut) {
        this.required = required;
        this.allowed = allowed;
        this.leftOut = leftOut;
    }

    /** A form that must ask for these; for those of one language in papers of that language only. */
    static PaperForm requiring(PaperField... fields) {
        return new PaperForm(joined(Set.of(), List.of(fields)), Set.of(), Set.of());
    }

    /** With more that it must ask for. */
    PaperForm andRequiring(PaperField... fields) {
        return new PaperForm(joined(required, List.of(fields)), allowed, leftOut);
    }

    /** With what it can ask for. */
    PaperForm allowing(PaperField... fields) {
        return allowing(List.of(fields));
    }

    /** With what it can ask for. */
    PaperForm allowing(Collection<? extends PaperField> fields) {
        return new PaperForm(required, joined(allowed, fields), leftOut);
    }

    /** With what it can ask for, whose paragraph or row is left out where there is nothing: worse than none is an empty one. */
    PaperForm leavingOut(PaperPlaceholder... fields) {
        return new PaperForm(required, joined(allowed, List.of(fields)), joined(leftOut, List.of(fields)));
    }

    /** All that it can ask for, what it must first. */
    public List<PaperField> fields() {
        return List.copyOf(joined(required, allowed));
    }

    /** Whether it can ask for this. */
    public boolean has(PaperField field) {
        return required.contains(field) || allowed.contains(field);
    }

    /** Whether a template in this language must ask for this. */
    public boolean isRequired(PaperField field, Locale language) {
        Locale of = field.language();
        return required.contains(field) && (of == null || Languages.isChinese(of) == Languages.isChinese(language));
    }

    /** Whether the paragraph or row in which it stands is left out where there is nothing. */
    public boolean isLeftOut(PaperField field) {
        return leftOut.contains(field);
    }

    /** All that a template in this language must ask for. */
    Set<PaperField> required(Locale language) {
        return required.stream()
                .filter(each -> isRequired(each, language))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<PaperField> joined(
            Collection<? extends PaperField> some, Collection<? extends PaperField> more) {
        Set<PaperField> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}
