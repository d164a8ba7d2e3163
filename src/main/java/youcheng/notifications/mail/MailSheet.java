package youcheng.notifications.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is written as text and as a page.
 *
 * @param language its language
 * @param subject one line
 * @param heading what stands at the top
 * @param facts name and value, in their order
 * @param lists further parts, each with its lines
 * @param link where it leads
 * @param footer why one gets it, and where that is changed
 * @param last id of the newest notice in it; 0 where it is no summary
 */
record MailSheet(
        Locale language,
        String subject,
        String heading,
        List<MailFact> facts,
        List<MailPart> lists,
        @Nullable MailLink link,
        MailLink footer,
        long last) {

    /** A name and its value. */
    record MailFact(String name, String value) {}

    /** A heading with lines under it. */
    record MailPart(String heading, List<MailLink> lines) {}

    /** Words, and the address that they lead to; null where the portal does not know its own. */
    record MailLink(String text, @Nullable String address) {}
}
