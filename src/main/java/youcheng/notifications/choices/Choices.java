package youcheng.notifications.choices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.notifications.kinds.KnownNotices;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.telling.NoticeKind;

/** By which way each person hears of what: what the administrator decided, or they chose, or is usual. */
@Component
@Transactional(readOnly = true)
public class Choices {

    private final StoredChoices choices;
    private final StoredRules rules;
    private final StoredMailboxes mailboxes;
    private final KnownNotices kinds;
    private final MailServer server;

    Choices(
            StoredChoices choices,
            StoredRules rules,
            StoredMailboxes mailboxes,
            KnownNotices kinds,
            MailServer server) {
        this.choices = choices;
        this.rules = rules;
        this.mailboxes = mailboxes;
        this.kinds = kinds;
        this.server = server;
    }

    /** By which way this account hears of this kind now; without a mail server or an address in the portal alone. */
    public Delivery deliveryOf(long account, NoticeKind kind) {
        Delivery wanted = wantedOf(account, kind);
        return server.isOn() && mailboxOf(account).hasAddress() ? wanted : wanted.withoutMail();
    }

    private Delivery wantedOf(long account, NoticeKind kind) {
        return decided(kind.name())
                .or(() -> choices.findById(new NoticeChoice.Key(account, kind.name()))
                        .map(NoticeChoice::delivery))
                .orElse(kind.usual());
    }

    /** What is decided for everybody about this kind. */
    public Optional<Delivery> decided(String kind) {
        return rules.findById(kind).map(NoticeRule::delivery);
    }

    /** What is decided for everybody, by kind. */
    public Map<String, Delivery> decided() {
        Map<String, Delivery> decided = new HashMap<>();
        rules.findAll().stream()
                .filter(rule -> rule.delivery() != null)
                .forEach(rule -> decided.put(rule.getId(), Objects.requireNonNull(rule.delivery())));
        return decided;
    }

    /** What this account chose, by kind. */
    public Map<String, Delivery> chosenBy(long account) {
        return choices.findByKeyAccountId(account).stream()
                .collect(Collectors.toMap(NoticeChoice::kind, NoticeChoice::delivery));
    }

    /** Whether this account wants a summary of this kind: something is to stand in it. */
    public boolean wantsSummary(long account, Delivery summary) {
        return kinds.all().stream().anyMatch(kind -> wantedOf(account, kind) == summary);
    }

    /** Where the mail of this account goes. */
    public MailboxRecord mailboxOf(long account) {
        return mailboxes.findById(account).map(Mailbox::record).orElse(MailboxRecord.NONE);
    }

    /** The accounts that have an address. */
    public List<Long> withAddress() {
        return mailboxes.withAddress();
    }
}
