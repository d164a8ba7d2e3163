package youcheng.exchanges.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Words;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Kind;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** Says what an exchange is made of. */
@Component
class ExchangeWords {

    private final Words words;

    ExchangeWords(Words words) {
        this.words = words;
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
