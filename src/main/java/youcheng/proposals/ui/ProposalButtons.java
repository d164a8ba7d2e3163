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
import youcheng.base.ui.Asking;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.base.ui.Words;
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
    private final Words words;
    private final Fields make;
    private final Asking asking;

    ProposalButtons(
            ProposalEnding ending,
            ProposalCopying copying,
            ProposalOpinions opinions,
            SignedIn signedIn,
            Words words,
            Fields make,
            Asking asking) {
        this.ending = ending;
        this.copying = copying;
        this.opinions = opinions;
        this.signedIn = signedIn;
        this.words = words;
        this.make = make;
        this.asking = asking;
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
            buttons.add(new Button(words.t("proposals.takeBack"), event -> takeBack(number, again)));
        }
        if (ways.contains(Way.WITHDRAW)) {
            buttons.add(new Button(words.t("proposals.withdraw"), event -> withdraw(number, again)));
        }
        if (ways.contains(Way.CANCEL)) {
            buttons.add(new Button(words.t("proposals.cancel"), event -> cancel(number, again)));
        }
        if (summary.isOpen() && person.is(Role.SUPERVISOR) && opinions.mayAsk(number)) {
            buttons.add(new Button(words.t("proposals.askOpinion"), event -> askOpinion(number, again)));
        }
        if (person.is(Role.OFFICER)) {
            Button copy = new Button(words.t("proposals.copy"), event -> copy(number));
            buttons.add(copy);
        }
        return buttons;
    }

    private void copy(CaseNumber old) {
        try {
            CaseNumber number = copying.copy(old);
            asking.done("proposals.copied", old);
            UI.getCurrent().navigate(CasesNavigation.of(number));
        } catch (Rejection rejection) {
            asking.refused(rejection);
        }
    }

    private void askOpinion(CaseNumber number, Runnable again) {
        ReasonDialog dialog =
                new ReasonDialog(words, make, "proposals.askOpinion", "proposals.askOpinion.about", number);
        ComboBox<Person> whom = dialog.field("person", new ComboBox<>(words.t("proposals.askOpinion.whom")));
        whom.setItems(Fields.byName(Person::name), opinions.candidates(number));
        whom.setItemLabelGenerator(Person::name);
        whom.setWidthFull();
        dialog.named("proposals.askOpinion.question").ask("proposals.askOpinion", question -> {
            opinions.ask(number, whom.getOptionalValue().map(Person::id).orElse(null), question);
            asking.done("proposals.opinionAsked");
            again.run();
        });
    }

    private void takeBack(CaseNumber number, Runnable again) {
        asking.ask("proposals.takeBack", words.t("proposals.takeBack.about"), "proposals.takeBack", () -> {
            if (asking.attempt(() -> ending.takeBack(number))) {
                asking.done("proposals.takenBack");
            }
            again.run();
        });
    }

    private void withdraw(CaseNumber number, Runnable again) {
        new ReasonDialog(words, make, "proposals.withdraw", "proposals.withdraw.about", number)
                .ask("proposals.withdraw", reason -> {
                    ending.withdraw(number, reason);
                    asking.done("proposals.withdrawn");
                    again.run();
                });
    }

    private void cancel(CaseNumber number, Runnable again) {
        new ReasonDialog(words, make, "proposals.cancel", "proposals.cancel.about", number)
                .ask("proposals.cancel", reason -> {
                    ending.cancel(number, reason);
                    asking.done("proposals.cancelled");
                    again.run();
                });
    }
}
