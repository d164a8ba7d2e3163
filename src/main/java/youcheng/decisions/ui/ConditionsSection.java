package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.decisions.Conditions;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** On the page of a case: the conditions on which it was approved, checked off and opened again here. */
@org.springframework.stereotype.Component
class ConditionsSection implements CaseSection {

    private final DecisionReading reading;
    private final Conditions conditions;
    private final ConditionList list;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ConditionsSection(
            DecisionReading reading,
            Conditions conditions,
            ConditionList list,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.conditions = conditions;
        this.list = list;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return reading.covers(process);
    }

    @Override
    public String titleKey() {
        return "decisions.conditions.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        CaseNumber number = overview.summary().number();
        DecisionRecord decision = reading.of(number);
        if (decision.conditions().isEmpty()) {
            return Optional.empty();
        }
        Person me = signedIn.person();
        boolean worker = overview.summary().isOpen() && (me.is(Role.OFFICER) || me.is(Role.SUPERVISOR));
        boolean checksOff = worker && conditions.mayCheckOff(number);
        boolean reopens = worker && conditions.mayReopen(number);
        return Optional.of(list.of(decision, (index, condition) -> {
            if (condition.isOpen()) {
                return checksOff
                        ? new Button(messages.t("decisions.checkOff"), event -> checkOff(number, index, again))
                        : null;
            }
            return reopens ? new Button(messages.t("decisions.reopen"), event -> reopen(number, index, again)) : null;
        }));
    }

    private void checkOff(CaseNumber number, int index, Runnable again) {
        new ReasonDialog(messages, make, "decisions.checkOff", "decisions.checkOff.about", number + "." + index)
                .named("decisions.checkOff.how")
                .ask("decisions.checkOff", how -> {
                    conditions.checkOff(number, index, how);
                    dialogs.done("decisions.checkedOff");
                    again.run();
                });
    }

    private void reopen(CaseNumber number, int index, Runnable again) {
        new ReasonDialog(messages, make, "decisions.reopen", "decisions.reopen.about", number + "." + index)
                .ask("decisions.reopen", reason -> {
                    conditions.reopen(number, index, reason);
                    dialogs.done("decisions.reopened");
                    again.run();
                });
    }
}
