package youcheng.closeness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Page;
import youcheng.base.ui.PlainTable;
import youcheng.base.ui.ReasonDialog;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.policy.BandChange;
import youcheng.closeness.policy.PolicyFields;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.runs.ClosenessRunning;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** One version of the policy: its numbers, what it would change, and putting it in force, also an earlier one again. */
@Route(ClosenessNavigation.POLICY_VERSION)
@PolicyReaders
@StyleSheet("context://styles/closeness.css")
class PolicyVersionView extends Page implements BeforeEnterObserver {

    private final transient PolicyKeeping keeping;
    private final transient ClosenessRunning running;
    private final transient PreviewFile file;
    private final transient PolicyMessages policyMessages;
    private final transient ClosenessMessages say;
    private final transient Fields make;
    private final transient BackgroundTask backgroundTask;
    private final boolean keeper;
    private final Div content = new Div();

    PolicyVersionView(
            PolicyKeeping keeping,
            ClosenessRunning running,
            PreviewFile file,
            PolicyMessages policyMessages,
            ClosenessMessages say,
            SignedIn signedIn,
            Fields make,
            BackgroundTask backgroundTask) {
        this.keeping = keeping;
        this.running = running;
        this.file = file;
        this.policyMessages = policyMessages;
        this.say = say;
        this.make = make;
        this.backgroundTask = backgroundTask;
        this.keeper = signedIn.person().is(Role.SUPERVISOR);
        content.addClassName("closeness-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters()
                .get(ClosenessNavigation.VERSION_PARAMETER)
                .orElse("");
        show(keeping.versions().stream()
                .filter(version -> Integer.toString(version.version()).equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    private void show(PolicyVersion version) {
        title(say.t("closeness.policy.version", version.version()));
        lead(say.t("closeness.policy.by", policyMessages.who(version.madeBy()), version.madeAt()));
        actions(new Anchor(ClosenessNavigation.POLICY, say.t("closeness.policy.all")));
        content.removeAll();
        PolicyVersion current = keeping.current();
        Definition facts = new Definition();
        facts.add(say.t("base.reason"), policyMessages.why(version));
        if (!version.isActive()) {
            facts.add(
                    say.t("closeness.policy.againstActive", current.version()),
                    policyMessages.changes(current.policy(), version.policy()));
        }
        content.add(facts);
        if (version.isActive()) {
            banner().say(Banner.Severity.INFO, say.t("closeness.policy.isActive"));
            if (keeper) {
                content.add(new ScoringPanel(running, say, backgroundTask));
            }
        } else if (keeper) {
            content.add(new H2(say.t("closeness.preview")), preview(version, current));
        }
        content.add(new H2(say.t("closeness.policy.numbers")), numbers(version));
    }

    /** Nobody puts a version in force here without having seen what it changes. */
    private Div preview(PolicyVersion version, PolicyVersion current) {
        Banner said = new Banner();
        Div result = new Div();
        ProgressPanel progress = new ProgressPanel(say, backgroundTask, said, "closeness.preview.progress");
        Button look = new Button(say.t("closeness.preview.look"));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.addClickListener(click -> {
            result.removeAll();
            progress.start(
                    heard -> keeping.preview(version.version(), heard),
                    (outcomes, stopped) -> seen(result, said, outcomes, stopped, version, current));
        });
        return new Div(new Paragraph(say.t("closeness.preview.about")), look, progress, said, result);
    }

    private void seen(
            Div result,
            Banner said,
            List<BandChange> outcomes,
            boolean stopped,
            PolicyVersion version,
            PolicyVersion current) {
        if (stopped) {
            said.say(Banner.Severity.INFO, say.t("closeness.preview.stopped"));
            return;
        }
        Button activate = new Button(say.t("closeness.policy.activate", version.version()));
        activate.addClickListener(click -> new ReasonDialog(
                        say.messages(),
                        make,
                        "closeness.policy.activateTitle",
                        "closeness.policy.activateAbout",
                        version.version())
                .ask("closeness.policy.activateTitle", reason -> {
                    keeping.activate(version.version(), current.version(), reason);
                    activated(version.version());
                }));
        result.add(new PreviewPanel(say, file, outcomes, version.version()), activate);
    }

    /** Scores all relationships anew at once; what is stopped here is made up for in the night. */
    private void activated(int number) {
        content.removeAll();
        ScoringPanel scoring = new ScoringPanel(running, say, backgroundTask);
        content.add(new Paragraph(say.t("closeness.policy.activated", number)), scoring);
        scoring.start();
    }

    private PlainTable numbers(PolicyVersion version) {
        PlainTable table = new PlainTable(
                say.t("closeness.policy.numbers"), say.t("closeness.policy.number"), say.t("closeness.value"));
        PolicyFields.of(version.policy())
                .forEach((field, value) -> table.row(say.t(field), policyMessages.value(value)));
        return table;
    }
}
