package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.PartialDate;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.dormancy.scan.ScanState;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipSummary;

/** Says what scans find, alike on each of their pages. */
@Component
class ScanMessages {

    private static final String UNKNOWN = "—";

    private final Messages messages;

    ScanMessages(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    Anchor partner(RelationshipSummary relationship) {
        return new Anchor(RegisterNavigation.city(relationship.city()), relationship.name(messages.language()));
    }

    /** Each reason on a line of its own. */
    Div reasons(List<String> keys) {
        Div lines = new Div();
        keys.forEach(key -> lines.add(new Div(new Span(messages.t(key)))));
        return lines;
    }

    Badge activity(@Nullable ActivityStatus status) {
        if (status == null) {
            return new Badge(UNKNOWN, Badge.Signal.PLAIN);
        }
        return new Badge(
                messages.t("closeness.activity." + status.name()),
                switch (status) {
                    case ACTIVE -> Badge.Signal.GOOD;
                    case COOLING -> Badge.Signal.WARN;
                    case DORMANT -> Badge.Signal.BAD;
                    case NOT_RECORDED -> Badge.Signal.PLAIN;
                });
    }

    Badge state(ScanState state) {
        return new Badge(
                messages.t("scan.state." + state.name()),
                switch (state) {
                    case RUNNING -> Badge.Signal.INFO;
                    case DONE -> Badge.Signal.GOOD;
                    case STOPPED -> Badge.Signal.WARN;
                    case NOT_NEEDED -> Badge.Signal.PLAIN;
                });
    }

    String lastContact(@Nullable PartialDate date) {
        return date == null ? messages.t("scan.noContact") : messages.say(date);
    }

    String score(@Nullable Double score) {
        if (score == null) {
            return UNKNOWN;
        }
        NumberFormat format = NumberFormat.getInstance(messages.language());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(score);
    }
}
