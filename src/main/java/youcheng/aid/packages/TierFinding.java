package youcheng.aid.packages;

import java.math.BigDecimal;
import youcheng.base.MessageKey;

/**
 * Who approves a package, and the rule that says so.
 *
 * @param tier who approves
 * @param reason which rule it was, part of a message key
 * @param above beyond which value that rule begins, in CNY
 * @param upTo up to which value it goes, in CNY; 0 for any
 */
public record TierFinding(AidTier tier, String reason, BigDecimal above, BigDecimal upTo) {

    /** The rule as a sentence, e.g. "above CNY 500,000: supervisor, municipal leader, municipal approval on paper". */
    public MessageKey rule() {
        return new MessageKey(
                "aid.tier.rule." + reason, java.util.List.of(above, upTo, MessageKey.of("aid.tier", tier)));
    }
}
