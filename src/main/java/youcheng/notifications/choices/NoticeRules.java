package youcheng.notifications.choices;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Change;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.telling.NoticeKind;

/** What the administrator decides for everybody, such as that whatever is reported as late goes by mail. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
@Transactional
public class NoticeRules {

    private final StoredRules rules;
    private final Choices ways;
    private final SignedIn signedIn;
    private final AuditTrail trail;

    NoticeRules(StoredRules rules, Choices ways, SignedIn signedIn, AuditTrail trail) {
        this.rules = rules;
        this.ways = ways;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /** What is decided, by name of the kind. */
    @Transactional(readOnly = true)
    public Map<String, Delivery> decided() {
        return ways.decided();
    }

    /** Everybody hears of this kind by this way from now on; null leaves it to each person again. */
    public void decide(NoticeKind kind, @Nullable Delivery delivery) {
        NoticeRule rule = rules.findById(kind.name()).orElseGet(() -> new NoticeRule(kind.name()));
        Delivery before = rule.delivery();
        rule.decide(delivery);
        rules.saveAndFlush(rule);
        Change.of("notice.rule", said(kind, before), said(kind, delivery))
                .ifPresent(change -> trail.append(
                        NoticeRuleChain.CHAIN,
                        AuditEvent.of("setting.notice", signedIn.person().asActor())
                                .with(List.of(change))));
    }

    private static String said(NoticeKind kind, @Nullable Delivery delivery) {
        return kind.name() + " " + (delivery == null ? "-" : delivery.name());
    }
}
