package youcheng.register.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Words;
import youcheng.register.AgreementRecord;

/** Says how long an agreement holds still. */
@Component
class AgreementTerm {

    private final Words words;
    private final Clock clock;

    AgreementTerm(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Badge badge(AgreementRecord agreement) {
        Badge.Kind kind = switch (agreement.standing()) {
            case OPEN_ENDED, IN_FORCE -> Badge.Kind.GOOD;
            case RENEWS_SOON -> Badge.Kind.INFO;
            case EXPIRES_SOON, RENEWED -> Badge.Kind.WARN;
            case EXPIRED -> Badge.Kind.BAD;
            case ENDED -> Badge.Kind.PLAIN;
        };
        return new Badge(inWords(agreement), kind);
    }

    /** The whole of it in words, with the date. */
    String inWords(AgreementRecord agreement) {
        LocalDate until = agreement.termUntil();
        String key = "agreement.standing." + agreement.standing();
        if (agreement.endedOn() != null) {
            return words.t(key, agreement.endedOn());
        }
        return until == null ? words.t(key) : words.t(key, until, ChronoUnit.DAYS.between(LocalDate.now(clock), until));
    }
}
