package youcheng.closeness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import youcheng.base.ui.Badge;
import youcheng.base.ui.PlainTable;
import youcheng.closeness.runs.ClosenessRecomputing;
import youcheng.closeness.runs.Recomputation;
import youcheng.closeness.runs.RunRecord;

/** The newest stored runs of a relationship; each can be computed again, and says what that came to. */
class RunsPanel extends Div {

    private final transient ClosenessRecomputing recomputing;
    private final transient ClosenessMessages say;

    RunsPanel(ClosenessRecomputing recomputing, ClosenessMessages say, List<RunRecord> runs) {
        this.recomputing = recomputing;
        this.say = say;
        PlainTable table = new PlainTable(
                say.t("closeness.runs"),
                say.t("closeness.runs.on"),
                say.t("closeness.runs.at"),
                say.t("closeness.runs.policy"),
                say.t("closeness.runs.formula"),
                say.t("closeness.name"),
                say.t("closeness.activity"),
                say.t("closeness.recompute"));
        runs.forEach(run -> table.row(
                new Span(say.messages().date(run.on())),
                new Span(say.messages().dateTime(run.at())),
                new Span(say.t("closeness.version", run.policyVersion())),
                new Span(say.t("closeness.version", run.formulaVersion())),
                new Span(say.score(run.result().score())),
                say.badge(run.result().activity()),
                recompute(run)));
        add(new Paragraph(say.t("closeness.runs.about", runs.size())), table);
    }

    private Div recompute(RunRecord run) {
        Div result = new Div();
        result.getElement().setAttribute("role", "status");
        Button button = new Button(say.t("closeness.recompute"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(say.t("closeness.recompute.of", run.at()));
        button.addClickListener(click -> {
            result.removeAll();
            say(result, recomputing.recompute(run.id()));
        });
        return new Div(button, result);
    }

    private void say(Div result, Recomputation again) {
        if (again.holds()) {
            result.add(new Badge(say.t("closeness.recompute.holds"), Badge.Signal.GOOD));
        } else {
            result.add(
                    new Badge(say.t("closeness.recompute.differs"), Badge.Signal.BAD),
                    digits("closeness.recompute.stored", again.stored()),
                    digits("closeness.recompute.now", again.recomputed()));
        }
    }

    private Paragraph digits(String key, String result) {
        Paragraph both = new Paragraph(say.t(key, result));
        both.addClassName("closeness-digits");
        return both;
    }
}
