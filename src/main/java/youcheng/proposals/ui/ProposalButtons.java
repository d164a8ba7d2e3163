package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.ui.CaseButtons;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.proposals.ProposalCopying;
import youcheng.proposals.ProposalEnding;
import youcheng.proposals.ProposalEnding.Way;
import youcheng.proposals.ProposalOpinions;
import youcheng.proposals.ProposalProcess;

/** Taking back, withdrawing and cancelling, for those who may and while they may. */
@org.springframework.stereotype.Component
class ProposalButtons implements CaseButtons {

    private final ProposalEnding ending;
    private final ProposalCopying copying;
    private final ProposalOpinions opinions;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ProposalButtons(
            ProposalEnding ending,
            ProposalCopying copying,
            ProposalOpinions opinions,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.ending = ending;
        this.copying = copying;
        this.opinions = opinions;
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
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        Person person = signedIn.person();
        if (!person.is(Role.OFFICER) && !person.is(Role.SUPERVISOR)) {
            return List.of();
        }
        CaseNumber number = summary.number();
        Set<Way> ways = summary.isOpen() ? ending.waysFor(number) : Set.of();
        List<Component> buttons = new ArrayList<>();
        if (ways.contains(Way.TAKE_BACK)) {
            buttons.add(new Button(messages.t("proposals.takeBack"), event -> takeBack(number, again)));
        }
        if (ways.contains(Way.WITHDRAW)) {
            buttons.add(new Button(messages.t("proposals.withdraw"), event -> withdraw(number, again)));
        }
        if (ways.contains(Way.CANCEL)) {
            buttons.add(new Button(messages.t("proposals.cancel"), event -> cancel(number, again)));
        }
        if (summary.isOpen() && person.is(Role.SUPERVISOR) && opinions.mayAsk(number)) {
            buttons.add(new Button(messages.t("proposals.askOpinion"), event -> askOpinion(number, again)));
        }
        if (person.is(Role.OFFICER)) {
            Button copy = new Button(messages.t("proposals.copy"), event -> copy(number));
            buttons.add(copy);
        }
        return buttons;
    }

    private void copy(CaseNumber old) {
        try {
            CaseNumber number = copying.copy(old);
            dialogs.done("proposals.copied", old);
            UI.getCurrent().navigate(CasesNavigation.of(number));
        } catch (Rejection rejection) {
            dialogs.refused(rejection);
        }
    }

    private void askOpinion(CaseNumber number, Runnable again) {
        ReasonDialog dialog =
                new ReasonDialog(messages, make, "proposals.askOpinion", "proposals.askOpinion.about", number);
        ComboBox<Person> whom = dialog.field("person", new ComboBox<>(messages.t("proposals.askOpinion.whom")));
        whom.setItems(Fields.byName(Person::name), opinions.candidates(number));
        whom.setItemLabelGenerator(Person::name);
        whom.setWidthFull();
        dialog.named("proposals.askOpinion.question").ask("proposals.askOpinion", question -> {
            opinions.ask(number, whom.getOptionalValue().map(Person::id).orElse(null), question);
            dialogs.done("proposals.opinionAsked");
            again.run();
        });
    }

    private void takeBack(CaseNumber number, Runnable again) {
        dialogs.ask("proposals.takeBack", messages.t("proposals.takeBack.about"), "proposals.takeBack", () -> {
            if (dialogs.attempt(() -> ending.takeBack(number))) {
                dialogs.done("proposals.takenBack");
            }
            again.run();
        });
    }

    private void withdraw(CaseNumber number, Runnable again) {
        new ReasonDialog(messages, make, "proposals.withdraw", "proposals.withdraw.about", number)
                .ask("proposals.withdraw", reason -> {
                    ending.withdraw(number, reason);
                    dialogs.done("proposals.withdrawn");
                    again.run();
                });
    }

    private void cancel(CaseNumber number, Runnable again) {
        new ReasonDialog(messages, make, "proposals.cancel", "proposals.cancel.about", number)
                .ask("proposals.cancel", reason -> {
                    ending.cancel(number, reason);
                    dialogs.done("proposals.cancelled");
                    again.run();
                });
    }
}
