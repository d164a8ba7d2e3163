package youcheng.dormancy.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a review began, and the rules that hold for it whatever they become meanwhile.
 *
 * @param origin by the scan or by hand
 * @param reasons message keys of what speaks for it, with a blank between them; empty by hand
 * @param words what an officer wrote; empty by the scan
 * @param scan number of the scan, or null
 * @param on the day
 * @param policyVersion version of the scoring rules
 * @param letterDays calendar days that a letter's answer is awaited, by that version
 * @param baseline closeness on that day, as JSON
 */
@Embeddable
public record Opening(
        @Enumerated(EnumType.STRING) Origin origin,
        @Column(name = "flag_reasons") String reasons,
        @Column(name = "flag_words") String words,
        @Column(name = "scan_number") @Nullable String scan,
        @Column(name = "opened_on") LocalDate on,
        int policyVersion,
        int letterDays,
        String baseline) {

    /** Message keys of what speaks for it. */
    public List<String> reasonKeys() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split(" "));
    }
}
