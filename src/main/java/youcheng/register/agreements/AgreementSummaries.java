package youcheng.register.agreements;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.MessageKey;
import youcheng.register.AgreementSummary;
import youcheng.register.AgreementSummary.Hold;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipId;

/** Says agreements in a line each. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class AgreementSummaries implements RelationshipAgreements {

    private final Agreements agreements;
    private final Clock clock;

    AgreementSummaries(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public List<AgreementSummary> summaries(RelationshipId relationship) {
        LocalDate today = LocalDate.now(clock);
        return agreements.of(relationship).stream()
                .map(agreement -> summary(agreement, today))
                .toList();
    }

    private static AgreementSummary summary(AgreementRecord agreement, LocalDate today) {
        return new AgreementSummary(
                agreement.title(),
                MessageKey.of("agreement.kind", agreement.kind()),
                agreement.signed(),
                agreement.termUntil(),
                hold(agreement.standing()),
                agreement.inWords(today));
    }

    private static Hold hold(AgreementStanding standing) {
        return switch (standing) {
            case OPEN_ENDED, IN_FORCE, RENEWS_SOON -> Hold.IN_FORCE;
            case EXPIRES_SOON, RENEWED -> Hold.EXPIRING;
            case EXPIRED -> Hold.EXPIRED;
            case ENDED -> Hold.ENDED;
        };
    }
}
