package youcheng.notifications.live;

/**
 * Somebody has a new notice, or looked at some; told within the transaction.
 *
 * @param account account id of the person
 */
public record NoticesChanged(long account) {}
