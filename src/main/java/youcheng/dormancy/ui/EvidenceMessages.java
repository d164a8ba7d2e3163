package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangesNavigation;

/** Says numbers, days and exchanges of the evidence, alike in all its parts. */
@Component
class EvidenceMessages {

    private static final String NOTHING = "—";

    private final Messages messages;

    EvidenceMessages(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    /** With one digit behind the point. */
    String number(double number) {
        return number(number, 1);
    }

    /** As many digits as it needs, three at most. */
    String plain(double number) {
        return NumberFormat.getInstance(messages.language()).format(number);
    }

    /** What an exchange weighs, with two digits. */
    String weight(double weight) {
        return number(weight, 2);
    }

    private String number(double number, int digits) {
        NumberFormat format = NumberFormat.getInstance(messages.language());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** A score, or that there is too little on record. */
    String score(@Nullable Double score) {
        return score == null ? t("closeness.band." + Band.INSUFFICIENT.name()) : number(score);
    }

    /** A share as a percentage, or a dash where it cannot be said. */
    String percent(@Nullable Double share) {
        return share == null
                ? NOTHING
                : NumberFormat.getPercentInstance(messages.language()).format(share);
    }

    /** A day, or a dash. */
    String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : messages.date(day);
    }

    Badge badge(ActivityStatus status) {
        return new Badge(
                t("closeness.activity." + status.name()),
                switch (status) {
                    case ACTIVE -> Badge.Signal.GOOD;
                    case COOLING -> Badge.Signal.WARN;
                    case DORMANT -> Badge.Signal.BAD;
                    case NOT_RECORDED -> Badge.Signal.PLAIN;
                });
    }

    /** An exchange in a line: when, what it is called with its page behind it, and what else is to say. */
    Div line(ExchangeRecord exchange, String... more) {
        Span day = new Span(messages.say(exchange.date()));
        day.addClassName("evidence-day");
        Div line = new Div(day, new Anchor(ExchangesNavigation.of(exchange.id()), exchange.title()));
        line.addClassName("evidence-line");
        for (String each : more) {
            Span said = new Span(each);
            said.addClassName("evidence-more");
            line.add(said);
        }
        if (exchange.isDemonstration()) {
            line.add(new Badge(t("exchanges.demonstration"), Badge.Signal.PLAIN));
        }
        return line;
    }
}
