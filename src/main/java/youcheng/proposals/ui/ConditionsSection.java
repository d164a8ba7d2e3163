package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.CaseSection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.proposals.ProposalConditions;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;

/** On the page of a proposal: the conditions on which it was approved, checked off and opened again here. */
@org.springframework.stereotype.Component
class ConditionsSection implements CaseSection {

    private final ProposalReading reading;
    private final ProposalConditions conditions;
    private final ConditionList list;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ConditionsSection(
            ProposalReading reading,
            ProposalConditions conditions,
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
    public String process() {
        return ProposalProcess.ID;
    }

    @Override
    public String titleKey() {
        return "proposals.conditions.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(WholeCase whole, Runnable again) {
        CaseNumber number = whole.summary().number();
        ProposalRecord proposal = reading.ofCase(number);
        if (proposal.conditions().isEmpty()) {
            return Optional.empty();
        }
        Person me = signedIn.person();
        boolean worker = whole.summary().isOpen() && (me.is(Role.OFFICER) || me.is(Role.SUPERVISOR));
        boolean checksOff = worker && conditions.mayCheckOff(number);
        boolean reopens = worker && conditions.mayReopen(number);
        return Optional.of(list.of(proposal, (index, condition) -> {
            if (condition.isOpen()) {
                return checksOff
                        ? new Button(messages.t("proposals.checkOff"), event -> checkOff(number, index, again))
                        : null;
            }
            return reopens ? new Button(messages.t("proposals.reopen"), event -> reopen(number, index, again)) : null;
        }));
    }

    private void checkOff(CaseNumber number, int index, Runnable again) {
        new ReasonDialog(messages, make, "proposals.checkOff", "proposals.checkOff.about", number + "." + index)
                .named("proposals.checkOff.how")
                .ask("proposals.checkOff", how -> {
                    conditions.checkOff(number, index, how);
                    dialogs.done("proposals.checkedOff");
                    again.run();
                });
    }

    private void reopen(CaseNumber number, int index, Runnable again) {
        new ReasonDialog(messages, make, "proposals.reopen", "proposals.reopen.about", number + "." + index)
                .ask("proposals.reopen", reason -> {
                    conditions.reopen(number, index, reason);
                    dialogs.done("proposals.reopened");
                    again.run();
                });
    }
}
