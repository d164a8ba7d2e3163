package youcheng.notifications.telling;

import java.util.Optional;

/** By which way somebody hears of something. */
public enum Delivery {
    /** Not at all. */
    NONE,
    PORTAL,
    MAIL,
    /** In the portal and by mail. */
    BOTH,
    /** In the portal, and in a summary by mail each working day. */
    DAILY,
    /** In the portal, and in a summary by mail each week. */
    WEEKLY;

    /** Whether it is shown in the portal. */
    public boolean isInPortal() {
        return this != NONE && this != MAIL;
    }

    /** Whether a mail of its own is sent. */
    public boolean isByMail() {
        return this == MAIL || this == BOTH;
    }

    /** The summary in which it stands. */
    public Optional<Delivery> summary() {
        return this == DAILY || this == WEEKLY ? Optional.of(this) : Optional.empty();
    }

    /** The way that is left where no mail can be sent: nothing gets lost. */
    public Delivery withoutMail() {
        return this == NONE ? NONE : PORTAL;
    }
}
