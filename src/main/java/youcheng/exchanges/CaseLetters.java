package youcheng.exchanges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Reason;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.identity.Person;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.Relationships;

/**
 * Records the letters of a case as exchanges, for the feature whose case it is and in its transaction; the feature has locked
 * the case and checked rights. A letter between the same two on the same day is the same letter: one that somebody recorded by
 * hand is taken over and not recorded again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseLetters {

    private final Exchanges exchanges;
    private final ExchangeRules rules;
    private final ExchangeTrail trail;
    private final Register register;
    private final Relationships relationships;
    private final MessageSource messages;
    private final Clock clock;

    CaseLetters(
            Exchanges exchanges,
            ExchangeRules rules,
            ExchangeTrail trail,
            Register register,
            Relationships relationships,
            MessageSource messages,
            Clock clock) {
        this.exchanges = exchanges;
        this.rules = rules;
        this.trail = trail;
        this.register = register;
        this.relationships = relationships;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A letter of a case.
     *
     * @param partner the relationship that it counts for
     * @param on when it was sent or arrived
     * @param evidence what proves it; everybody in the office reads it, also who may not read the case
     * @param number the case
     * @param by who records it
     */
    public record CaseLetter(RelationshipId partner, LocalDate on, String evidence, CaseNumber number, Person by) {

        private AuditEvent event(String action) {
            return AuditEvent.of(action, by.asActor()).in(number);
        }
    }

    /**
     * A letter went to the partner; it waits for an answer from then on.
     *
     * @throws youcheng.base.Rejection where the rules of exchanges refuse it, at the field {@code date}
     */
    public ExchangeId sent(CaseLetter letter) {
        return recorded(letter, Direction.OUTBOUND, "exchanges.letter.title");
    }

    /**
     * A letter of the partner arrived.
     *
     * @throws youcheng.base.Rejection where the rules of exchanges refuse it, at the field {@code date}
     */
    public ExchangeId received(CaseLetter letter) {
        return recorded(letter, Direction.INBOUND, "exchanges.letter.received");
    }

    /**
     * The letter that was recorded with this key was answered by this one. Whether its record says so now; not where another
     * answer was recorded before, where it was sent later, or where its record was taken back.
     */
    public boolean answered(ExchangeId id, CaseLetter answer) {
        relationships.lock(List.of(answer.partner()));
        Exchange letter = exchanges.lock(id.value()).orElseThrow();
        ExchangeRecord before = letter.record();
        PartialDate on = PartialDate.of(answer.on());
        if (!before.waitsForAnswer() || before.date().earliest().isAfter(answer.on())) {
            return before.state() == ExchangeState.HELD && on.equals(before.answered());
        }
        letter.answer(on);
        trail.append(before, exchanges.saveAndFlush(letter).record(), answer.event("exchange.answered"));
        return true;
    }

    private ExchangeId recorded(CaseLetter letter, Direction direction, String titleKey) {
        relationships.lock(List.of(letter.partner()));
        return sameLetter(letter, direction)
                .map(same -> takenOver(same, letter))
                .orElseGet(() -> entered(letter, direction, titleKey));
    }

    private ExchangeId entered(CaseLetter letter, Direction direction, String titleKey) {
        ExchangeContent content = rules.read(
                ExchangeDraft.letter(
                        letter.partner(),
                        direction,
                        letter.on().toString(),
                        title(letter, titleKey),
                        letter.evidence(),
                        ""),
                "");
        Exchange entered =
                exchanges.saveAndFlush(new Exchange(content, letter.by().id(), clock.instant()));
        trail.append(null, entered.record(), letter.event("exchange.recorded"));
        return new ExchangeId(entered.id());
    }

    /** Made-up ones are none: they go when the demonstration does. */
    private Optional<Exchange> sameLetter(CaseLetter letter, Direction direction) {
        return exchanges
                .twins(List.of(letter.partner().value()), ExchangeKind.LETTER, PartialDate.of(letter.on()))
                .stream()
                .filter(other -> other.state() == ExchangeState.HELD
                        && !other.record().isDemonstration()
                        && other.record().direction() == direction
                        && other.partners().equals(List.of(letter.partner())))
                .findFirst();
    }

    /** What nothing proved weighed nothing. */
    private ExchangeId takenOver(Exchange same, CaseLetter letter) {
        ExchangeRecord before = same.record();
        if (!before.isEvidenced()) {
            same.proveBy(letter.evidence());
            trail.append(
                    before,
                    exchanges.saveAndFlush(same).record(),
                    letter.event("exchange.corrected")
                            .because(Reason.message("exchanges.reason.letterOfCase", letter.number())));
        }
        return before.id();
    }

    /** Titles are written in the office's language. */
    private String title(CaseLetter letter, String key) {
        RelationshipSummary partner =
                register.concluded(List.of(letter.partner())).getFirst();
        return messages.getMessage(key, new Object[] {partner.nameZh()}, Languages.CHINESE);
    }
}
