package youcheng.aid.goods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By whom and when goods were made, and to which standard; an empty text is unknown.
 *
 * @param manufacturer who made them
 * @param registration the number under which an authority registered them
 * @param standard what they meet, e.g. GB 19083
 * @param batch the manufacturer's batch
 * @param producedOn when they were made
 * @param expiresOn until when they can be used
 */
public record Making(
        String manufacturer,
        String registration,
        String standard,
        String batch,
        @Nullable LocalDate producedOn,
        @Nullable LocalDate expiresOn) {

    /** Nothing is known. */
    public static final Making UNKNOWN = new Making("", "", "", "", null, null);

    /** Made to this standard; nothing else is known. */
    public static Making to(String standard) {
        return new Making("", "", standard, "", null, null);
    }

    /** The same, to be used until this day. */
    public Making until(@Nullable LocalDate newExpiry) {
        return new Making(manufacturer, registration, standard, batch, producedOn, newExpiry);
    }
}
