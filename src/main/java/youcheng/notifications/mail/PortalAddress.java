package youcheng.notifications.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the portal, for links in mail: no request says so when a mail is sent. */
@Component
class PortalAddress {

    private final String address;

    PortalAddress(@Value("${youcheng.address}") String address) {
        this.address = address.strip().replaceFirst("/+$", "");
    }

    boolean isKnown() {
        return !address.isEmpty();
    }

    /** The whole address of a page; null where the portal was not told its own. */
    @Nullable
    String of(String page) {
        return isKnown() ? address + "/" + page : null;
    }
}
