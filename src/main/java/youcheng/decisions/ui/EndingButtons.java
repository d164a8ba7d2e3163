package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.ui.CaseButtons;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.CaseEnding.Way;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.Opinions;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Recalling, withdrawing and cancelling a case, and asking for an additional opinion, for those who may, while they may. */
@Order(1)
@org.springframework.stereotype.Component
class EndingButtons implements CaseButtons {

    private final DecisionReading reading;
    private final CaseEnding ending;
    private final Opinions opinions;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    EndingButtons(
            DecisionReading reading,
            CaseEnding ending,
            Opinions opinions,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.ending = ending;
        this.opinions = opinions;
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
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        Person person = signedIn.person();
        if (!summary.isOpen() || (!person.is(Role.OFFICER) && !person.is(Role.SUPERVISOR))) {
            return List.of();
        }
        CaseNumber number = summary.number();
        Set<Way> ways = ending.waysFor(number);
        List<Component> buttons = new ArrayList<>();
        if (ways.contains(Way.RECALL)) {
            buttons.add(new Button(messages.t("decisions.takeBack"), event -> recall(number, again)));
        }
        if (ways.contains(Way.WITHDRAW)) {
            buttons.add(new Button(
                    messages.t("decisions.withdraw"),
                    event -> ask("decisions.withdraw", "decisions.withdraw.about", number, why -> {
                        ending.withdraw(number, why);
                        dialogs.done("decisions.withdraw.done");
                        again.run();
                    })));
        }
        if (ways.contains(Way.CANCEL)) {
            buttons.add(new Button(
                    messages.t("decisions.cancel"),
                    event -> ask("decisions.cancel", "decisions.cancel.about", number, why -> {
                        ending.cancel(number, why);
                        dialogs.done("decisions.cancel.done");
                        again.run();
                    })));
        }
        if (person.is(Role.SUPERVISOR) && opinions.mayAsk(number)) {
            buttons.add(new Button(messages.t("decisions.askOpinion"), event -> askOpinion(number, again)));
        }
        return buttons;
    }

    private void recall(CaseNumber number, Runnable again) {
        dialogs.ask("decisions.takeBack", messages.t("decisions.takeBack.about"), "decisions.takeBack", () -> {
            if (dialogs.attempt(() -> ending.recall(number))) {
                dialogs.done("decisions.takenBack");
            }
            again.run();
        });
    }

    private void ask(String key, String aboutKey, CaseNumber number, Consumer<String> how) {
        new ReasonDialog(messages, make, key, aboutKey, number).ask(key, how);
    }

    private void askOpinion(CaseNumber number, Runnable again) {
        ReasonDialog dialog =
                new ReasonDialog(messages, make, "decisions.askOpinion", "decisions.askOpinion.about", number);
        ComboBox<Person> whom = dialog.field("person", new ComboBox<>(messages.t("decisions.askOpinion.whom")));
        whom.setItems(Fields.byName(Person::name), opinions.candidates(number));
        whom.setItemLabelGenerator(Person::name);
        whom.setWidthFull();
        dialog.named("decisions.askOpinion.question").ask("decisions.askOpinion", question -> {
            opinions.ask(number, whom.getOptionalValue().map(Person::id).orElse(null), question);
            dialogs.done("decisions.opinionAsked");
            again.run();
        });
    }
}
