package youcheng.closeness.ui;

import com.vaadin.flow.component.html.Anchor;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing.Earlier;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessScore;
import youcheng.closeness.score.Contact;
import youcheng.closeness.score.Dimension;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangesNavigation;

/** Says closeness, activity and their numbers, alike on every page. */
@Component
class ClosenessMessages {

    private static final double TENTHS = 10;

    private final Messages messages;

    ClosenessMessages(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    /** With this many digits behind the point, always the same many. */
    String number(double number, int digits) {
        NumberFormat format = NumberFormat.getInstance(messages.language());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** With as many digits as it needs, three at most. */
    String number(double number) {
        return NumberFormat.getInstance(messages.language()).format(number);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(messages.language()).format(share);
    }

    /** A score with one digit; or that there is too little on record. */
    String score(@Nullable Double score) {
        return score == null ? t(Band.INSUFFICIENT) : number(score, 1);
    }

    String t(Band band) {
        return messages.t("closeness.band." + band);
    }

    String t(ActivityStatus status) {
        return messages.t("closeness.activity." + status);
    }

    String t(Dimension dimension) {
        return messages.t("closeness.dimension." + dimension);
    }

    Badge badge(Band band) {
        return new Badge(t(band), kind(band));
    }

    Badge badge(ActivityStatus status) {
        return new Badge(t(status), kind(status));
    }

    static Badge.Signal kind(Band band) {
        return switch (band) {
            case CLOSE -> Badge.Signal.GOOD;
            case STEADY -> Badge.Signal.INFO;
            case THIN -> Badge.Signal.WARN;
            case INSUFFICIENT -> Badge.Signal.PLAIN;
        };
    }

    static Badge.Signal kind(ActivityStatus status) {
        return switch (status) {
            case ACTIVE -> Badge.Signal.GOOD;
            case COOLING -> Badge.Signal.WARN;
            case DORMANT -> Badge.Signal.BAD;
            case NOT_RECORDED -> Badge.Signal.PLAIN;
        };
    }

    /** What becomes of the relationship if nothing happens; empty where it stays as it is. */
    String outlook(@Nullable ActivityStatus changesTo, @Nullable LocalDate changesOn) {
        return changesTo == null || changesOn == null ? "" : t("closeness.outlook", changesOn, t(changesTo));
    }

    /** A year ago and now, with the direction in words. */
    String course(Earlier before, @Nullable Double now) {
        Double then = before.score();
        if (then == null) {
            return t(now == null ? "closeness.yearAgo.neither" : "closeness.yearAgo.notThen");
        }
        if (now == null) {
            return t("closeness.yearAgo.notNow", score(then));
        }
        // Of the rounded numbers, or the sentence would contradict what stands beside it.
        double change = (Math.round(now * TENTHS) - Math.round(then * TENTHS)) / TENTHS;
        if (change == 0) {
            return t("closeness.yearAgo.same", score(then), t(before.band()));
        }
        return t(
                change > 0 ? "closeness.yearAgo.risen" : "closeness.yearAgo.fallen",
                score(then),
                t(before.band()),
                number(Math.abs(change), 1));
    }

    String form(@Nullable Double form) {
        return form == null ? t("closeness.form.none") : t("closeness.form.share", percent(form));
    }

    /** What a recorded exchange is called, with its page behind it; its number where the record is gone. */
    Anchor link(Contact contact, @Nullable ExchangeRecord record) {
        String title = record == null ? "#" + contact.id() : record.title();
        return new Anchor(ExchangesNavigation.of(new ExchangeId(contact.id())), title);
    }

    /** How the weight of an exchange comes about on this day. */
    String factors(Contact contact, ClosenessPolicy policy, LocalDate on) {
        return contact.isEvidenced()
                ? t(
                        "closeness.factors",
                        number(policy.levels().getOrDefault(contact.level(), 0.0)),
                        number(policy.substances().getOrDefault(contact.substance(), 0.0)),
                        number(ClosenessScore.decay(contact.date(), policy, on), 2))
                : t("closeness.unproved");
    }

    String date(Contact contact) {
        return Objects.requireNonNull(messages.say(contact.date()));
    }
}
