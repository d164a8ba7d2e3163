package youcheng.register.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.register.agreements.AgreementRecord;

/** Says how long an agreement holds still. */
@Component
class AgreementTerm {

    private final Messages messages;
    private final Clock clock;

    AgreementTerm(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Badge badge(AgreementRecord agreement) {
        Badge.Signal kind = switch (agreement.standing()) {
            case OPEN_ENDED, IN_FORCE -> Badge.Signal.GOOD;
            case RENEWS_SOON -> Badge.Signal.INFO;
            case EXPIRES_SOON, RENEWED -> Badge.Signal.WARN;
            case EXPIRED -> Badge.Signal.BAD;
            case ENDED -> Badge.Signal.PLAIN;
        };
        return new Badge(inWords(agreement), kind);
    }

    /** The whole of it in words, with the date. */
    String inWords(AgreementRecord agreement) {
        return messages.say(agreement.inWords(LocalDate.now(clock)));
    }
}
