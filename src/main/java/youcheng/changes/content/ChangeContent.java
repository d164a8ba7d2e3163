package youcheng.changes.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;

/**
 * What the case for a change says. Texts are cleaned and never null; what is not stated yet is empty or null. The field
 * names are also those of the form and of the trail.
 *
 * @param kind what becomes of the relationship
 * @param wishedBy who wants it
 * @param reason why
 * @param effectiveOn the day from which it holds
 * @param document reference of the partner's document, or of ours
 */
@Embeddable
public record ChangeContent(
        @Enumerated(EnumType.STRING) ChangeKind kind,
        @Enumerated(EnumType.STRING) @Nullable WishedBy wishedBy,
        String reason,
        @Nullable LocalDate effectiveOn,
        String document) {

    public ChangeContent {
        reason = CleanText.lines(reason);
        document = CleanText.line(document);
    }

    /** A change of which only the kind is known yet. */
    public static ChangeContent of(ChangeKind kind) {
        return new ChangeContent(kind, null, "", null, "");
    }
}
