package youcheng.notifications.mail;

import org.jspecify.annotations.Nullable;
import youcheng.notifications.telling.Delivery;

/**
 * A mail that this process sends now.
 *
 * @param id its row
 * @param messageId what its Message-ID is made of, the same at each try
 * @param account account id of whom it goes to
 * @param notice the notice that it tells of, or null for a summary
 * @param summary which summary it is, or null
 * @param tries the how manieth try this is
 */
record ClaimedMail(
        long id,
        String messageId,
        long account,
        @Nullable Long notice,
        @Nullable Delivery summary,
        int tries) {}
