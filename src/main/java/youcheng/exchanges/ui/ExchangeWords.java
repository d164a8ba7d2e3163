package youcheng.exchanges.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Words;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Kind;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.ContactPersonRecord;

/** Says what an exchange is made of. */
@Component
class ExchangeWords {

    private final Words words;
    private final Clock clock;

    ExchangeWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String of(ExchangeState state) {
        return words.t("exchange.state." + state.name());
    }

    String of(Kind kind) {
        return words.t("exchange.kind." + kind.name());
    }

    String of(Direction direction) {
        return words.t("exchange.direction." + direction.name());
    }

    String of(Level level) {
        return words.t("exchange.level." + level.name());
    }

    String of(Substance substance) {
        return words.t("exchange.substance." + substance.name());
    }

    String of(FieldOfExchange field) {
        return words.t("exchange.field." + field.name());
    }

    /** A contact person by post and name; whoever left the post is said to have. */
    String of(ContactPersonRecord person) {
        String who = person.title().isEmpty() ? person.name() : person.title() + " " + person.name();
        return person.holdsPost(LocalDate.now(clock)) ? who : words.t("exchanges.lead.left", who);
    }

    Badge badge(ExchangeState state) {
        return new Badge(
                of(state),
                switch (state) {
                    case HELD -> Badge.Kind.GOOD;
                    case PLANNED -> Badge.Kind.INFO;
                    case CALLED_OFF, REMOVED -> Badge.Kind.PLAIN;
                });
    }

    /** Says of what is made up that it is. */
    Badge demonstration() {
        return new Badge(words.t("exchanges.demonstration"), Badge.Kind.WARN);
    }

    /** Whether something proves it. */
    Badge evidence(boolean is) {
        return is
                ? new Badge(words.t("exchanges.evidenced"), Badge.Kind.GOOD)
                : new Badge(words.t("exchanges.unevidenced"), Badge.Kind.PLAIN);
    }
}
