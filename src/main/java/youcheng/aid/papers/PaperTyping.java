package youcheng.aid.papers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.documents.templates.PaperPlaceholder;

/** Reads what an officer typed for a paper; refusals name the field by the placeholder's name. */
final class PaperTyping {

    private PaperTyping() {}

    /** The same, cleaned; refused with everything that is missing or too long. */
    static AidPaperDraft checked(AidPaperKind kind, AidPaperDraft typed) {
        FormCheck form = new FormCheck();
        Supplier<String> number = form.read(
                () -> FieldCheck.line(PaperPlaceholder.NUMBER.key(), typed.number(), AidPapers.LONGEST_NUMBER));
        Supplier<LocalDate> date = form.read(() -> FieldCheck.required(PaperPlaceholder.DATE.key(), typed.date()));
        Map<PaperPlaceholder, String> texts = new EnumMap<>(PaperPlaceholder.class);
        for (PaperPlaceholder each : kind.asked()) {
            form.ask(() -> texts.put(each, text(kind, each, typed.text(each))));
        }
        Supplier<String> chinese = form.read(() -> FieldCheck.lines("noteZh", typed.noteZh(), AidPapers.LONGEST_TEXT));
        Supplier<String> english = form.read(() -> FieldCheck.lines("noteEn", typed.noteEn(), AidPapers.LONGEST_TEXT));
        form.refuse();
        return new AidPaperDraft(number.get(), date.get(), texts, chinese.get(), english.get());
    }

    private static String text(AidPaperKind kind, PaperPlaceholder placeholder, String typed) {
        if (placeholder == PaperPlaceholder.PARTNER_LANGUAGE_TEXT) {
            return FieldCheck.lines(placeholder.key(), typed, AidPapers.LONGEST_TEXT);
        }
        return kind.requires(placeholder)
                ? FieldCheck.requiredLine(placeholder.key(), typed, AidPapers.LONGEST_LINE)
                : FieldCheck.line(placeholder.key(), typed, AidPapers.LONGEST_LINE);
    }
}
