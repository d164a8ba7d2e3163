package youcheng.exchanges.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.ContactPersonRecord;

/** Says what an exchange is made of. */
@Component
class ExchangeMessages {

    private final Messages messages;
    private final Clock clock;

    ExchangeMessages(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String of(ExchangeState state) {
        return messages.t("exchange.state." + state.name());
    }

    String of(ExchangeKind kind) {
        return messages.t("exchange.kind." + kind.name());
    }

    String of(Direction direction) {
        return messages.t("exchange.direction." + direction.name());
    }

    String of(Level level) {
        return messages.t("exchange.level." + level.name());
    }

    String of(Substance substance) {
        return messages.t("exchange.substance." + substance.name());
    }

    String of(FieldOfExchange field) {
        return messages.t("exchange.field." + field.name());
    }

    /** A contact person by post and name; whoever left the post is said to have. */
    String of(ContactPersonRecord person) {
        String who = person.title().isEmpty() ? person.name() : person.title() + " " + person.name();
        return person.holdsPost(LocalDate.now(clock)) ? who : messages.t("exchanges.lead.left", who);
    }

    Badge badge(ExchangeState state) {
        return new Badge(
                of(state),
                switch (state) {
                    case HELD -> Badge.Signal.GOOD;
                    case PLANNED -> Badge.Signal.INFO;
                    case CALLED_OFF, REMOVED -> Badge.Signal.PLAIN;
                });
    }

    /** Says of what is made up that it is. */
    Badge demonstration() {
        return new Badge(messages.t("exchanges.demonstration"), Badge.Signal.WARN);
    }

    /** Whether something proves it. */
    Badge evidence(boolean is) {
        return is
                ? new Badge(messages.t("exchanges.evidenced"), Badge.Signal.GOOD)
                : new Badge(messages.t("exchanges.unevidenced"), Badge.Signal.PLAIN);
    }
}
