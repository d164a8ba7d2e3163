package youcheng.notifications.mail;

import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.notifications.mail.MailSheet.MailLink;
import youcheng.notifications.words.NotificationsNavigation;

/** How mails end: with a link into the portal, where one signs in before anything is done, and with why one gets them. */
@Component
class MailEnds {

    private final PortalAddress portal;

    MailEnds(PortalAddress portal) {
        this.portal = portal;
    }

    /** A link to this page; without an address of the portal, what to do instead. */
    MailLink link(String key, String page, Messages said) {
        return portal.isKnown()
                ? new MailLink(said.t(key), portal.of(page))
                : new MailLink(said.t("notices.mail.noAddress"), null);
    }

    /** A line that leads to this page, where the portal knows its address. */
    MailLink line(String text, String page) {
        return new MailLink(text, portal.of(page));
    }

    MailLink footer(Messages said) {
        return line(said.t("notices.mail.footer"), NotificationsNavigation.SETTINGS);
    }
}
