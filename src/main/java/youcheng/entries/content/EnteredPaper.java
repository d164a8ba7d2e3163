package youcheng.entries.content;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.register.AgreementKind;

/**
 * An agreement as somebody types it.
 *
 * @param kind which kind of paper
 * @param title what it is called
 * @param subject what it is about
 * @param signed when, as exactly as known: a year, a month or a day
 * @param termUntil the last day of its term; null for an open-ended one
 * @param renews whether it renews by itself
 */
public record EnteredPaper(
        @Nullable AgreementKind kind,
        String title,
        String subject,
        String signed,
        @Nullable LocalDate termUntil,
        boolean renews) {

    /** Agreements that one entry can have. */
    public static final int MOST = 6;

    public EnteredPaper {
        title = CleanText.line(title);
        subject = CleanText.line(subject);
        signed = CleanText.line(signed);
    }

    /** Nothing typed. */
    public static EnteredPaper nothing() {
        return new EnteredPaper(null, "", "", "", null, false);
    }

    /** Whether somebody typed or chose anything of it. */
    public boolean isStated() {
        return !equals(nothing());
    }

    /** In a line, for whoever compares. */
    @Override
    public String toString() {
        return Stream.of(title, signed, subject, termUntil == null ? "" : "→ " + termUntil)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
