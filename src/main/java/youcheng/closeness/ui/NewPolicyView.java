package youcheng.closeness.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlChoice;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.identity.Roles;

/** Makes a new version of the policy from an existing one; it does not count until it is put in force. */
@Route(ClosenessNavigation.NEW_POLICY)
@RolesAllowed(Roles.SUPERVISOR)
class NewPolicyView extends Page implements BeforeEnterObserver {

    private static final UrlChoice<Integer> FROM = UrlChoice.number(ClosenessNavigation.FROM, 1, 999_999_999);

    private final transient PolicyKeeping keeping;
    private final transient PolicyMessages policyMessages;
    private final transient ClosenessMessages say;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final Div content = new Div();
    private int from;
    private int latest;

    NewPolicyView(
            PolicyKeeping keeping, PolicyMessages policyMessages, ClosenessMessages say, Fields make, Dialogs dialogs) {
        this.keeping = keeping;
        this.policyMessages = policyMessages;
        this.say = say;
        this.make = make;
        this.dialogs = dialogs;
        title(say.t("closeness.policy.new"));
        content.addClassName("closeness-form");
        add(content);
    }

    /** Without a version in the address, or with one that is not there, the newest is taken. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Integer asked = FROM.read(event.getLocation().getQueryParameters());
        List<PolicyVersion> versions = keeping.versions();
        latest = versions.getFirst().version();
        show(versions.stream()
                .filter(version -> Objects.equals(version.version(), asked))
                .findFirst()
                .orElse(versions.getFirst()));
    }

    private void show(PolicyVersion base) {
        from = base.version();
        lead(say.t("closeness.policy.new.lead", from));
        PolicyForm form = new PolicyForm(say, make, banner());
        form.show(base.policy());
        Autosave autosave = make.autosave("closeness-policy-" + from, () -> show(base));
        autosave.keep(form.fields());
        Button handIn = new Button(say.t("closeness.policy.make"));
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.setDisableOnClick(true);
        handIn.addClickListener(click -> {
            handIn(form, autosave);
            handIn.setEnabled(true);
        });
        Div buttons = new Div(handIn, new Anchor(ClosenessNavigation.POLICY, say.t("base.cancel")));
        buttons.addClassName("work-about");
        content.removeAll();
        content.add(form, autosave, buttons);
    }

    private void handIn(PolicyForm form, Autosave autosave) {
        form.clear();
        try {
            PolicyVersion made = keeping.propose(from, latest, form.policy(), form.reason());
            autosave.forget();
            dialogs.done("closeness.policy.madeNow", made.version());
            UI.getCurrent().navigate(ClosenessNavigation.version(made.version()));
        } catch (ChangedMeanwhile changed) {
            takeIn(form, changed);
        } catch (Rejection refused) {
            form.refuse(refused);
        }
    }

    /**
     * Somebody was faster. Whoever worked on the newest version goes on from the new one, with what they typed on top;
     * whoever went back to an earlier one did not want the newest, and keeps their base.
     */
    private void takeIn(PolicyForm form, ChangedMeanwhile changed) {
        PolicyVersion newest = keeping.versions().getFirst();
        if (from == latest) {
            form.showUnder(newest.policy());
            from = newest.version();
            lead(say.t("closeness.policy.new.lead", from));
        }
        latest = newest.version();
        banner().say(
                        Banner.Severity.WARNING,
                        say.messages().say(changed),
                        say.t(
                                "closeness.policy.meanwhile",
                                newest.version(),
                                policyMessages.who(newest.madeBy()),
                                newest.reason()));
    }
}
