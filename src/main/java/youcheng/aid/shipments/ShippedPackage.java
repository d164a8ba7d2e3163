package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.util.List;
import youcheng.aid.content.AidDirection;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.identity.Desk;

/**
 * An aid package as its shipments see it.
 *
 * @param number its case
 * @param title what it is called
 * @param direction which way its goods go
 * @param isUrgent whether it is on the emergency track, where every step is due within 24 hours
 * @param desk the desk that does the work for it
 * @param goods its lines
 * @param recipients to whom they go
 */
public record ShippedPackage(
        CaseNumber number,
        Bilingual title,
        AidDirection direction,
        boolean isUrgent,
        Desk desk,
        List<Good> goods,
        List<Recipient> recipients) {

    /**
     * One line.
     *
     * @param line its key
     * @param item what it is
     * @param unitKey message key of its unit
     * @param quantity how much of it, in that unit
     */
    public record Good(long line, String item, String unitKey, BigDecimal quantity) {}

    /**
     * Somebody to whom goods go.
     *
     * @param key the key of the recipient
     * @param name its name
     */
    public record Recipient(long key, Bilingual name) {}
}
