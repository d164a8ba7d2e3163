package youcheng.notifications.mail;

import youcheng.notifications.mail.MailSheet.MailFact;
import youcheng.notifications.mail.MailSheet.MailLink;
import youcheng.notifications.mail.MailSheet.MailPart;

/** A mail as plain text. */
final class MailText {

    private static final String BREAK = "\n";

    private MailText() {}

    static String of(MailSheet sheet) {
        StringBuilder text = new StringBuilder(sheet.heading()).append(BREAK).append(BREAK);
        for (MailFact fact : sheet.facts()) {
            text.append(fact.name()).append(": ").append(fact.value()).append(BREAK);
        }
        for (MailPart part : sheet.lists()) {
            text.append(BREAK).append(part.heading()).append(BREAK);
            part.lines().forEach(line -> text.append("- ").append(said(line)).append(BREAK));
        }
        if (sheet.link() != null) {
            text.append(BREAK).append(said(sheet.link())).append(BREAK);
        }
        return text.append(BREAK)
                .append("-- ")
                .append(BREAK)
                .append(said(sheet.footer()))
                .append(BREAK)
                .toString();
    }

    private static String said(MailLink link) {
        return link.address() == null ? link.text() : link.text() + BREAK + "  " + link.address();
    }
}
