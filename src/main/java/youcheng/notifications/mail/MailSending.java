package youcheng.notifications.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.base.BriefError;
import youcheng.base.MachineTime;
import youcheng.notifications.choices.Choices;
import youcheng.notifications.choices.MailServer;
import youcheng.notifications.choices.MailboxRecord;
import youcheng.notifications.choices.QuietHours;

/** Sends what waits in the outbox, one after the other; no transaction is open while it talks to the mail server. */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final MailOutbox outbox;
    private final MailServer server;
    private final MailComposer composer;
    private final MailLetter letter;
    private final Choices choices;
    private final QuietHours quiet;
    private final Clock clock;

    MailSending(
            MailOutbox outbox,
            MailServer server,
            MailComposer composer,
            MailLetter letter,
            Choices choices,
            QuietHours quiet,
            @MachineTime Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.composer = composer;
        this.letter = letter;
        this.choices = choices;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Every so often; where the database is away, the next time makes up for it. */
    @Scheduled(initialDelayString = "${youcheng.mail.send-every}", fixedDelayString = "${youcheng.mail.send-every}")
    void sendWhatWaits() {
        try {
            if (server.isOn()) {
                Optional<ClaimedMail> next = outbox.claim();
                while (next.isPresent()) {
                    send(next.get());
                    next = outbox.claim();
                }
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Mail could not be looked through, and will be later", e);
        }
    }

    private void send(ClaimedMail mail) {
        MailboxRecord mailbox = choices.mailboxOf(mail.account());
        Instant now = clock.instant();
        Instant earliest = mail.summary() == null ? quiet.earliest(now, mailbox) : now;
        if (earliest.isAfter(now)) {
            outbox.postponed(mail, earliest);
            return;
        }
        Optional<MailSheet> sheet;
        try {
            sheet = mailbox.hasAddress() ? composer.compose(mail) : Optional.empty();
            if (sheet.isPresent()) {
                server.sender().send(letter.write(server.sender(), mailbox.address(), mail.messageId(), sheet.get()));
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.warn("A mail could not be sent at try {}: {}", mail.tries(), BriefError.of(e));
            outbox.failed(mail, e);
            return;
        }
        if (sheet.isPresent()) {
            outbox.sent(mail);
            composer.sent(mail, sheet.get());
        } else {
            outbox.dropped(mail);
        }
    }
}
