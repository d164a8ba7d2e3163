package youcheng.closeness.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Page;
import youcheng.base.ui.PlainTable;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.runs.ClosenessRecomputing;
import youcheng.closeness.runs.ClosenessRuns;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessExample;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Dimension;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** How closeness is computed, with the numbers of the policy in force and an example that the score itself computes. */
@Route(ClosenessNavigation.HOW)
@PermitAll
@StyleSheet("context://styles/closeness.css")
class HowView extends Page {

    private static final Set<Role> READ_POLICY = Set.of(Role.SUPERVISOR, Role.AUDITOR, Role.MUNICIPAL_LEADER);

    private final transient ClosenessMessages say;
    private final transient ClosenessPolicy policy;
    private final transient ClosenessFormula formula;
    private final Div content = new Div();

    HowView(
            PolicyKeeping keeping,
            ClosenessRuns reading,
            ClosenessRecomputing recomputing,
            ClosenessMessages say,
            SignedIn signedIn,
            BackgroundTask backgroundTask,
            Clock clock) {
        this.say = say;
        PolicyVersion version = keeping.current();
        this.policy = version.policy();
        this.formula = reading.formula();
        title(say.t("closeness.how"));
        lead(say.t("closeness.how.lead", version.version()));
        Set<Role> roles = signedIn.person().roles();
        if (roles.stream().anyMatch(READ_POLICY::contains)) {
            actions(new Anchor(ClosenessNavigation.POLICY, say.t("menu.closenessPolicy")));
        }
        content.addClassName("closeness-page");
        add(content);
        paragraphs("closeness.how.never");
        content.add(new H2(say.t("closeness.how.weight")));
        paragraphs("closeness.how.weight.about", "closeness.how.weight.evidence");
        Paragraph weighs = new Paragraph(say.t("closeness.how.weight.formula", say.number(policy.halfLife())));
        weighs.addClassName("closeness-formula");
        content.add(weighs, weights());
        content.add(new H2(say.t("closeness.dimensions")), new Paragraph(say.t("closeness.how.dimensions")));
        content.add(dimensions());
        content.add(new Paragraph(
                say.t("closeness.how.bands", say.number(policy.closeFrom()), say.number(policy.steadyFrom()))));
        content.add(new H2(say.t("closeness.how.example")));
        example(LocalDate.now(clock));
        content.add(
                new H2(say.t("closeness.insufficient")),
                list(
                        "closeness.how.insufficient.depth",
                        "closeness.how.insufficient.reciprocity",
                        "closeness.how.insufficient.length"));
        content.add(new H2(say.t("closeness.form")), new Paragraph(say.t("closeness.how.form")));
        activity();
        content.add(
                new H2(say.t("closeness.how.silent")),
                list(
                        "closeness.how.silent.dates",
                        "closeness.how.silent.mutual",
                        "closeness.how.silent.living",
                        "closeness.how.silent.digits"));
        content.add(new H2(say.t("closeness.runs")), new Paragraph(say.t("closeness.how.runs")));
        if (roles.contains(Role.AUDITOR)) {
            content.add(new RecomputationPanel(recomputing, say, backgroundTask));
        }
    }

    private void paragraphs(String... keys) {
        Arrays.stream(keys).forEach(key -> content.add(new Paragraph(say.t(key))));
    }

    private UnorderedList list(String... keys) {
        UnorderedList list = new UnorderedList();
        Arrays.stream(keys).forEach(key -> list.add(new ListItem(say.t(key))));
        return list;
    }

    private Div weights() {
        PlainTable levels =
                new PlainTable(say.t("closeness.how.levels"), say.t("exchange.level"), say.t("closeness.weight"));
        for (Level level : Level.values()) {
            levels.row(
                    say.t("exchange.level." + level), say.number(policy.levels().getOrDefault(level, 0.0)));
        }
        PlainTable substances = new PlainTable(
                say.t("closeness.how.substances"), say.t("exchange.substance"), say.t("closeness.weight"));
        for (Substance substance : Substance.values()) {
            substances.row(
                    say.t("exchange.substance." + substance),
                    say.number(policy.substances().getOrDefault(substance, 0.0)));
        }
        Div both = new Div(levels, substances);
        both.addClassName("closeness-beside");
        return both;
    }

    private PlainTable dimensions() {
        PlainTable table = new PlainTable(
                say.t("closeness.how.dimensions.table"),
                say.t("closeness.dimension"),
                say.t("closeness.share"),
                say.t("closeness.meaning"));
        for (Dimension dimension : Dimension.values()) {
            table.row(
                    say.t(dimension),
                    say.t("closeness.share.asIs", policy.weights().getOrDefault(dimension, 0)),
                    DimensionsPanel.meaning(say, dimension, policy));
        }
        return table;
    }

    private void example(LocalDate today) {
        Closeness closeness = ClosenessExample.closeness(formula, policy, today);
        content.add(
                new Paragraph(say.t("closeness.how.example.about", ClosenessExample.signed(today))),
                new WeighedList(
                        say,
                        closeness,
                        policy,
                        today,
                        contact -> new Span(say.t("exchange.kind." + contact.kind())
                                + say.t("base.listComma")
                                + say.t("exchange.direction." + contact.direction())
                                + say.t("base.listComma")
                                + say.t("exchange.field." + contact.field()))),
                new DimensionsPanel(say, closeness, policy, false),
                new Paragraph(say.t("closeness.how.example.result", say.score(closeness.score()))));
    }

    private void activity() {
        content.add(
                new H2(say.t("closeness.activity")),
                new Paragraph(say.t("closeness.how.activity", policy.coolingMonths(), policy.dormantMonths())));
        UnorderedList rules = list("closeness.how.activity.notRecorded");
        rules.add(new ListItem(say.t("closeness.how.activity.letters", policy.letterDays())));
        policy.excused()
                .forEach(period -> rules.add(
                        new ListItem(say.t("closeness.how.activity.excused", period.from(), period.until()))));
        content.add(rules);
    }
}
