package youcheng.register.agreements;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final AgreementRepository stored;
    private final Clock clock;

    AgreementSummaries(Agreements agreements, AgreementRepository stored, Clock clock) {
        this.agreements = agreements;
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public List<AgreementSummary> summaries(RelationshipId relationship) {
        LocalDate today = LocalDate.now(clock);
        return agreements.of(relationship).stream()
                .map(agreement -> summary(agreement, today))
                .toList();
    }

    @Override
    public Map<RelationshipId, List<String>> words(Collection<RelationshipId> relationships) {
        return relationships.isEmpty()
                ? Map.of()
                : stored.ofAll(relationships.stream().map(RelationshipId::value).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Agreement::relationship,
                                Collectors.flatMapping(Agreement::words, Collectors.toList())));
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
