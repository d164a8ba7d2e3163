package youcheng.aid.papers;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.documents.templates.PaperPlaceholder;

/**
 * What an officer types for a paper; the rest the portal knows.
 *
 * @param number its number; empty for the one that it has or else the next of its series
 * @param date the day that it bears
 * @param texts what its kind {@link AidPaperKind#asked() asks for}
 * @param noteZh whatever else is to be said, in Chinese
 * @param noteEn the same in English
 */
public record AidPaperDraft(
        String number, @Nullable LocalDate date, Map<PaperPlaceholder, String> texts, String noteZh, String noteEn) {

    public AidPaperDraft {
        texts = Map.copyOf(texts);
    }

    /** What was typed for this; empty for nothing. */
    public String text(PaperPlaceholder placeholder) {
        return texts.getOrDefault(placeholder, "");
    }
}
