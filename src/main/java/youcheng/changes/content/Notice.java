package youcheng.changes.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;

/**
 * The notice of the change to the national friendship association.
 *
 * @param date when it was sent
 * @param reference its document number
 */
@Embeddable
public record Notice(
        @Column(name = "notice_date") @Nullable LocalDate date,
        @Column(name = "notice_reference") String reference) {

    public Notice {
        reference = CleanText.line(reference);
    }

    /** Whether nothing of it was entered. */
    public boolean isEmpty() {
        return date == null && reference.isEmpty();
    }
}
