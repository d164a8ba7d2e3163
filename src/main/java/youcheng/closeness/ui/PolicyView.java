package youcheng.closeness.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Page;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** The versions of the closeness policy: who made each, why, what it changed, and when it was in force. */
@Route(ClosenessNavigation.POLICY)
@Menu(title = "menu.closenessPolicy", order = 72, icon = "vaadin:sliders")
@PolicyReaders
@StyleSheet("context://styles/closeness.css")
class PolicyView extends Page {

    private final transient PolicyMessages policyMessages;
    private final transient ClosenessMessages say;
    private final boolean keeper;

    PolicyView(PolicyKeeping keeping, PolicyMessages policyMessages, ClosenessMessages say, SignedIn signedIn) {
        this.policyMessages = policyMessages;
        this.say = say;
        this.keeper = signedIn.person().is(Role.SUPERVISOR);
        List<PolicyVersion> versions = keeping.versions();
        Map<Integer, PolicyVersion> byNumber =
                versions.stream().collect(Collectors.toMap(PolicyVersion::version, Function.identity()));
        title(say.t("menu.closenessPolicy"));
        lead(say.t("closeness.policy.lead"));
        actions(new Anchor(ClosenessNavigation.HOW, say.t("closeness.how")));
        versions.forEach(version -> add(version(version, byNumber)));
    }

    private Section version(PolicyVersion version, Map<Integer, PolicyVersion> byNumber) {
        H2 heading = new H2(say.t("closeness.version", version.version()));
        Div head = new Div(heading);
        head.addClassName("work-about");
        if (version.isActive()) {
            head.add(new Badge(say.t("closeness.policy.active"), Badge.Signal.GOOD));
        }
        Definition facts = new Definition();
        facts.add(
                say.t("closeness.policy.made"),
                say.t("closeness.policy.by", policyMessages.who(version.madeBy()), version.madeAt()));
        facts.add(say.t("base.reason"), policyMessages.why(version));
        Integer basedOn = version.basedOn();
        PolicyVersion before = basedOn == null ? null : byNumber.get(basedOn);
        if (before != null) {
            facts.add(
                    say.t("closeness.policy.changed", before.version()),
                    policyMessages.changes(before.policy(), version.policy()));
        }
        facts.add(say.t("closeness.policy.activations"), activations(version));
        Paragraph links = new Paragraph(new Anchor(
                ClosenessNavigation.version(version.version()),
                say.t(
                        keeper && !version.isActive() ? "closeness.policy.toActivate" : "closeness.policy.toNumbers",
                        version.version())));
        links.addClassName("closeness-links");
        if (keeper) {
            links.add(new Anchor(
                    ClosenessNavigation.newVersion(version.version()),
                    say.t("closeness.policy.newFrom", version.version())));
        }
        Section section = new Section(head, facts, links);
        section.addClassName("closeness-version");
        return section;
    }

    private Div activations(PolicyVersion version) {
        Div list = new Div();
        if (version.activations().isEmpty()) {
            list.setText(say.t("closeness.policy.neverActive"));
        }
        version.activations()
                .forEach(activation -> list.add(new Div(
                        activation.by() == null
                                ? say.t("closeness.policy.by", policyMessages.who(null), activation.at())
                                : say.t(
                                        "closeness.policy.activation",
                                        policyMessages.who(activation.by()),
                                        activation.at(),
                                        activation.reason()))));
        return list;
    }
}
