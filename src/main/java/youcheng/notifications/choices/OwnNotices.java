package youcheng.notifications.choices;

import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.identity.SignedIn;
import youcheng.notifications.kinds.KnownNotices;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.telling.NoticeKind;

/** By which way the signed-in person hears of what, and where their mail goes; for themselves, whoever they act for. */
@Service
@PermitAll
@Transactional
public class OwnNotices {

    /** Characters that an address may have at most. */
    public static final int LONGEST_ADDRESS = 200;

    private final StoredChoices choices;
    private final StoredMailboxes mailboxes;
    private final Choices ways;
    private final KnownNotices kinds;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final List<String> domains;

    OwnNotices(
            StoredChoices choices,
            StoredMailboxes mailboxes,
            Choices ways,
            KnownNotices kinds,
            SignedIn signedIn,
            AuditTrail trail,
            @Value("${youcheng.mail.domains}") List<String> domains) {
        this.choices = choices;
        this.mailboxes = mailboxes;
        this.ways = ways;
        this.kinds = kinds;
        this.signedIn = signedIn;
        this.trail = trail;
        this.domains = List.copyOf(domains);
    }

    /**
     * By which way somebody hears of one kind.
     *
     * @param kind the kind
     * @param delivery the way
     * @param isDecided whether the administrator decided so for everybody
     */
    public record KindChoice(NoticeKind kind, Delivery delivery, boolean isDecided) {}

    /** By which way the person wants to hear of each kind. */
    @Transactional(readOnly = true)
    public List<KindChoice> choices() {
        Map<String, Delivery> decided = ways.decided();
        Map<String, Delivery> chosen = ways.chosenBy(me());
        return kinds.all().stream()
                .map(kind -> new KindChoice(
                        kind,
                        decided.getOrDefault(kind.name(), chosen.getOrDefault(kind.name(), kind.usual())),
                        decided.containsKey(kind.name())))
                .toList();
    }

    /** Chooses by which way to hear of this kind; refused where that is decided for everybody. */
    public void choose(NoticeKind kind, Delivery delivery) {
        if (ways.decided(kind.name()).isPresent()) {
            throw Rejection.because("notices.rejection.decided");
        }
        NoticeChoice choice = choices.findById(new NoticeChoice.Key(me(), kind.name()))
                .orElseGet(() -> new NoticeChoice(me(), kind.name(), delivery));
        choice.choose(delivery);
        choices.saveAndFlush(choice);
    }

    /** Where the person's mail goes, and when it waits. */
    @Transactional(readOnly = true)
    public MailboxRecord mailbox() {
        return ways.mailboxOf(me());
    }

    /** The domains that an address may have; empty for any. */
    public List<String> domains() {
        return domains;
    }

    /** Changes where the person's mail goes and when it waits; an empty address takes it out. */
    public void change(String address, Quiet quiet, @Nullable LocalTime from, @Nullable LocalTime until) {
        FormCheck form = new FormCheck();
        Supplier<String> written = form.read(() -> allowed(FieldCheck.email("address", address, LONGEST_ADDRESS)));
        if (quiet == Quiet.OWN) {
            form.read(() -> FieldCheck.required("quietFrom", from));
            form.read(() -> FieldCheck.required("quietUntil", until));
        }
        form.refuse();
        Mailbox mailbox = mailboxes.findById(me()).orElseGet(() -> new Mailbox(me()));
        String before = mailbox.record().address();
        boolean own = quiet == Quiet.OWN;
        mailbox.change(new MailboxRecord(written.get(), quiet, own ? from : null, own ? until : null));
        mailboxes.saveAndFlush(mailbox);
        Change.personal("account.mail", before, written.get())
                .ifPresent(change -> trail.append(
                        Chain.ofAccount(me()),
                        AuditEvent.of(
                                        "account.mailChanged",
                                        signedIn.person().asActor().doer())
                                .with(List.of(change))));
    }

    private String allowed(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !domains.isEmpty() && !domains.contains(domain)) {
            throw Rejection.of("address", "notices.rejection.domain", String.join(", ", domains));
        }
        return address;
    }

    private long me() {
        return signedIn.person().id();
    }
}
