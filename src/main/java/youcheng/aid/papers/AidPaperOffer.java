package youcheng.aid.papers;

import java.util.Map;
import java.util.Optional;
import youcheng.base.Bilingual;
import youcheng.base.Rejection;
import youcheng.documents.templates.PaperPlaceholder;

/**
 * A paper that a package can have.
 *
 * @param key which one
 * @param about the shipment or partner that it is about, as people read it; empty for the whole package
 * @param missing why it cannot be written now; empty where it can
 * @param prefilled what its form says when it is opened
 * @param ifBlank what it says of what is left blank
 */
public record AidPaperOffer(
        AidPaperKey key,
        Object about,
        Optional<Rejection> missing,
        AidPaperDraft prefilled,
        Map<PaperPlaceholder, Bilingual> ifBlank) {

    public AidPaperOffer {
        ifBlank = Map.copyOf(ifBlank);
    }

    /** Whether it can be written now. */
    public boolean isWritable() {
        return missing.isEmpty();
    }
}
