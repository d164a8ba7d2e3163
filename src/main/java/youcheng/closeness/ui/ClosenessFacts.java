package youcheng.closeness.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Definition;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangesNavigation;

/** Where a relationship stands: the one thing first, then what belongs beside it. */
@Component
class ClosenessFacts {

    private final ExchangeReading exchanges;
    private final ExchangeRecording recording;
    private final ClosenessMessages say;

    ClosenessFacts(ExchangeReading exchanges, ExchangeRecording recording, ClosenessMessages say) {
        this.exchanges = exchanges;
        this.recording = recording;
        this.say = say;
    }

    /** Brings its styles along to the page of a city. */
    @StyleSheet("context://styles/closeness.css")
    private static final class Facts extends Div {}

    Div of(Standing standing) {
        Div facts = new Facts();
        facts.add(headline(standing));
        if (standing.activity() == ActivityStatus.NOT_RECORDED) {
            facts.add(completeTheRecord(standing));
            return facts;
        }
        if (standing.band() == Band.INSUFFICIENT) {
            facts.add(new Paragraph(whyInsufficient(standing)));
        }
        Definition list = new Definition();
        list.add(say.t("closeness.form"), say.form(standing.form()));
        list.add(say.t("closeness.yearAgo"), say.course(standing.yearAgo(), standing.score()));
        list.add(say.t("closeness.lastLiving"), lastLiving(standing));
        facts.add(list);
        return facts;
    }

    private Paragraph headline(Standing standing) {
        Span number = new Span(
                standing.score() == null
                        ? say.t("closeness.name")
                        : say.t("closeness.name") + " " + say.score(standing.score()));
        number.addClassName("closeness-number");
        Paragraph line = new Paragraph(number, say.badge(standing.band()), say.badge(standing.activity()));
        line.addClassName("closeness-headline");
        String outlook = say.outlook(standing.changesTo(), standing.changesOn());
        if (!outlook.isEmpty()) {
            line.add(new Span(outlook));
        }
        if (standing.isDemonstration()) {
            line.add(new Badge(say.t("closeness.demonstration"), Badge.Signal.PLAIN));
        }
        return line;
    }

    private Paragraph completeTheRecord(Standing standing) {
        Paragraph asked = new Paragraph(say.t("closeness.notRecorded"));
        if (recording.mayRecord(standing.relationship())) {
            Anchor record = new Anchor(
                    ExchangesNavigation.recordFor(standing.relationship()), say.t("closeness.completeRecord"));
            asked.add(new Span(" "), record);
        }
        return asked;
    }

    private String whyInsufficient(Standing standing) {
        double weight = standing.tally().symbolic() + standing.tally().substantive();
        return say.t(weight == 0 ? "closeness.insufficient.noEvidence" : "closeness.insufficient.onlyAid");
    }

    private com.vaadin.flow.component.Component lastLiving(Standing standing) {
        Long id = standing.lastLiving();
        if (id == null) {
            return new Span(say.t("closeness.lastLiving.none"));
        }
        Span day = new Span(say.messages().say(standing.lastLivingOn()));
        Div line = new Div(day);
        line.addClassName("closeness-last");
        exchanges
                .find(new ExchangeId(id))
                .ifPresent(exchange -> line.add(
                        new Anchor(ExchangesNavigation.of(new ExchangeId(id)), exchange.title()),
                        new Span(say.t("exchange.substance." + exchange.substance()))));
        return line;
    }
}
