package youcheng.notifications.choices;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody's mail goes, and when it waits.
 *
 * @param address the address, empty where there is none
 * @param quiet by whose hours it waits
 * @param from when own quiet hours begin, or null
 * @param until when they end, or null
 */
public record MailboxRecord(
        String address,
        Quiet quiet,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    /** Nobody's: no address, the hours of the office. */
    public static final MailboxRecord NONE = new MailboxRecord("", Quiet.OFFICE, null, null);

    public boolean hasAddress() {
        return !address.isEmpty();
    }
}
