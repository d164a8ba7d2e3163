package youcheng.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/**
 * Records aid that a case delivered as an exchange, for the feature whose case it is and in its transaction; the feature has locked
 * the case and checked rights. Aid between the same on the same day is the same aid: an exchange that somebody recorded by hand is
 * taken over and not recorded again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseAid {

    private final Exchanges exchanges;
    private final ExchangeRules rules;
    private final ExchangeTrail trail;
    private final Relationships relationships;
    private final MessageSource messages;
    private final Clock clock;

    CaseAid(
            Exchanges exchanges,
            ExchangeRules rules,
            ExchangeTrail trail,
            Relationships relationships,
            MessageSource messages,
            Clock clock) {
        this.exchanges = exchanges;
        this.rules = rules;
        this.trail = trail;
        this.relationships = relationships;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Aid that was delivered.
     *
     * @param partners the relationships that it counts for
     * @param direction who gave it
     * @param field what it was about
     * @param on when it was handed over
     * @param title what it was for, in a line
     * @param goods what was handed over, in words
     * @param evidence what proves it; everybody in the office reads it, also who may not read the case
     * @param number the case
     */
    public record DeliveredAid(
            List<RelationshipId> partners,
            Direction direction,
            FieldOfExchange field,
            LocalDate on,
            String title,
            String goods,
            String evidence,
            CaseNumber number) {

        private ExchangeDraft draft() {
            return new ExchangeDraft(
                    partners,
                    false,
                    on.toString(),
                    ExchangeKind.AID,
                    direction,
                    Level.BUREAU,
                    Substance.DELIVERED,
                    field,
                    shortened(title, ExchangeDraft.LONGEST_TITLE),
                    "",
                    null,
                    shortened(goods, ExchangeDraft.LONGEST_OUTCOME),
                    shortened(evidence, ExchangeDraft.LONGEST_EVIDENCE),
                    "");
        }

        private AuditEvent event(String action, Actor by) {
            return AuditEvent.of(action, by).in(number);
        }

        private static String shortened(String text, int longest) {
            return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
        }
    }

    /**
     * It was delivered.
     *
     * @throws youcheng.base.Rejection where the rules of exchanges refuse it
     */
    public ExchangeId delivered(DeliveredAid aid, Actor by) {
        relationships.lock(aid.partners());
        return sameAid(aid).map(same -> takenOver(same, aid, by)).orElseGet(() -> entered(aid, by));
    }

    /**
     * Some of what was handed over is taken back.
     *
     * @param exchange as which it counted
     * @param left what its recipients still have, in words; empty where they have nothing of it any more
     * @param without the relationships with partners that have nothing of it any more
     * @param why it is taken back
     * @param number the case
     */
    public record RecalledAid(
            ExchangeId exchange, String left, List<RelationshipId> without, String why, CaseNumber number) {

        private AuditEvent event(String action, Actor by) {
            return AuditEvent.of(action, by).in(number).because(Reason.written(why));
        }
    }

    /**
     * What was handed over is taken back: its exchange says what is left of it, counts for whom something is left, and is void
     * where nothing is. How it stands then; empty where it was void already, which a recall does not change.
     */
    public Optional<ExchangeState> recalled(RecalledAid aid, Actor by) {
        // Their keys alone: an exchange that was read before the lock would be compared with that reading afterwards.
        relationships.lock(exchanges.partnersOf(aid.exchange().value()).stream()
                .sorted()
                .map(RelationshipId::new)
                .toList());
        Exchange exchange = exchanges.lock(aid.exchange().value()).orElseThrow();
        if (!exchange.isStanding()) {
            return Optional.empty();
        }
        ExchangeRecord before = exchange.record();
        boolean isNothingLeft = aid.left().isEmpty() || aid.without().containsAll(exchange.partners());
        if (isNothingLeft) {
            exchange.remove(aid.why());
        } else {
            exchange.withoutPartners(aid.without());
            exchange.cameTo(afterRecall(before.outcome(), aid.left()));
        }
        trail.append(
                before,
                exchanges.saveAndFlush(exchange).record(),
                aid.event(isNothingLeft ? "exchange.removed" : "exchange.corrected", by));
        return Optional.of(exchange.state());
    }

    /** What was handed over stays said, perhaps in somebody's own words; the last line says what is left, and only the latest does. */
    private String afterRecall(String outcome, String left) {
        String begin = messages.getMessage("exchanges.aid.afterRecall", new Object[] {""}, Languages.CHINESE);
        String line = DeliveredAid.shortened(
                messages.getMessage("exchanges.aid.afterRecall", new Object[] {left}, Languages.CHINESE),
                ExchangeDraft.LONGEST_OUTCOME / 2);
        String said = outcome.lines().filter(each -> !each.startsWith(begin)).collect(Collectors.joining("\n"));
        return said.isEmpty()
                ? line
                : DeliveredAid.shortened(said, ExchangeDraft.LONGEST_OUTCOME - line.length() - 1) + "\n" + line;
    }

    /** The exchange that was loaded under this name, as which aid counts already. */
    public Optional<ExchangeId> loadedAs(String origin) {
        return exchanges.findByOrigin(origin).map(exchange -> new ExchangeId(exchange.id()));
    }

    private ExchangeId entered(DeliveredAid aid, Actor by) {
        ExchangeContent content = rules.read(aid.draft(), "");
        Exchange entered =
                exchanges.saveAndFlush(new Exchange(content, by.isPerson() ? by.principal() : null, clock.instant()));
        trail.append(null, entered.record(), aid.event("exchange.recorded", by));
        return new ExchangeId(entered.id());
    }

    /** Made-up ones are none: they go when the demonstration does. */
    private Optional<Exchange> sameAid(DeliveredAid aid) {
        List<Long> partners =
                aid.partners().stream().map(RelationshipId::value).sorted().toList();
        return exchanges.twins(partners, ExchangeKind.AID, PartialDate.of(aid.on())).stream()
                .filter(other -> other.state() == ExchangeState.HELD
                        && !other.record().isDemonstration()
                        && other.record().direction() == aid.direction()
                        && other.partners().stream()
                                .map(RelationshipId::value)
                                .toList()
                                .equals(partners))
                .findFirst();
    }

    /** What nothing proved weighed nothing. */
    private ExchangeId takenOver(Exchange same, DeliveredAid aid, Actor by) {
        ExchangeRecord before = same.record();
        if (!before.isEvidenced()) {
            same.proveBy(DeliveredAid.shortened(aid.evidence(), ExchangeDraft.LONGEST_EVIDENCE));
            trail.append(
                    before,
                    exchanges.saveAndFlush(same).record(),
                    aid.event("exchange.corrected", by)
                            .because(Reason.message("exchanges.reason.aidOfCase", aid.number())));
        }
        return before.id();
    }
}
