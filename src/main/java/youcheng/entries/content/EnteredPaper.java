package youcheng.entries.content;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.register.AgreementKind;
import youcheng.register.RecordedAgreement;

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

    /** What stands between the parts of its line. */
    public static final String BETWEEN = " · ";

    /** What stands before the last day of its term in its line. */
    public static final String UNTIL = "→ ";

    /** What stands in its line where it renews by itself. */
    public static final String RENEWS = "RENEWS";

    public EnteredPaper {
        title = CleanText.line(title);
        subject = CleanText.line(subject);
        signed = CleanText.line(signed);
    }

    /** Nothing typed. */
    public static EnteredPaper nothing() {
        return new EnteredPaper(null, "", "", "", null, false);
    }

    /** As it was read, its date in one form. */
    static EnteredPaper of(RecordedAgreement read) {
        return new EnteredPaper(
                read.kind(),
                read.title(),
                read.subject(),
                Objects.toString(read.signed(), ""),
                read.termUntil(),
                read.renews());
    }

    /** Whether somebody typed or chose anything of it. */
    public boolean isStated() {
        return !equals(nothing());
    }

    /** In a line, for whoever compares: everything that is stated, constants by their names. */
    @Override
    public String toString() {
        return Stream.of(
                        title,
                        kind == null ? "" : kind.name(),
                        signed,
                        subject,
                        termUntil == null ? "" : UNTIL + termUntil,
                        renews ? RENEWS : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }
}
