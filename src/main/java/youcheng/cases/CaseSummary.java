package youcheng.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.documents.Marking;
import youcheng.identity.Desk;

/**
 * What a case is, in a line.
 *
 * @param number its number
 * @param process the model's id
 * @param titleZh what it is about, in Chinese
 * @param titleEn what it is about, in English
 * @param initiator who opened it, and for whom: a person, or the system
 * @param parent the case that it belongs to, or null
 * @param opened when
 * @param closed when it ended, or null
 * @param outcome how it ended, e.g. {@code SIGNED}, or null
 * @param documentNumber its number in the office's pattern, or null before it was handed in
 * @param desk whose work it is, or null where it is no desk's
 * @param marking for whom it is meant
 */
public record CaseSummary(
        CaseNumber number,
        String process,
        String titleZh,
        String titleEn,
        Actor initiator,
        @Nullable CaseNumber parent,
        Instant opened,
        @Nullable Instant closed,
        @Nullable String outcome,
        @Nullable String documentNumber,
        @Nullable Desk desk,
        Marking marking) {

    /** Whether it was opened in the name of this person. */
    public boolean isInitiatedBy(long accountId) {
        return initiator.isPerson() && initiator.principal() == accountId;
    }

    public boolean isOpen() {
        return closed == null;
    }

    /** What it is about, for whoever reads it. */
    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    /** Message key of where it stands: open, or its outcome. */
    public String stateKey() {
        return outcome == null ? "cases.open" : "outcome." + process + "." + outcome;
    }
}
