package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.SearchText;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.Circulation;
import youcheng.cases.Circulation.Shown;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Whom a case was shown to for information, and showing it to more. */
@Component
class CirculationPanel {

    private final Circulation circulation;
    private final SignedIn signedIn;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    CirculationPanel(
            Circulation circulation,
            SignedIn signedIn,
            People people,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.circulation = circulation;
        this.signedIn = signedIn;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The list and the buttons; empty where the case was shown to nobody and the person may not show it. */
    Optional<Div> of(CaseSummary summary, Runnable again) {
        List<Shown> shown = circulation.of(summary.number());
        Person me = signedIn.person();
        boolean may = isAtWork(me) && circulation.mayCirculate(summary);
        if (shown.isEmpty() && !may) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        shown.forEach(each -> list.add(line(each, me, again)));
        Div panel = new Div(list);
        if (may) {
            panel.add(new Button(messages.t("cases.circulate"), event -> circulate(summary.number(), again)));
        }
        return Optional.of(panel);
    }

    private ListItem line(Shown shown, Person me, Runnable again) {
        Div line = new Div(
                new Span(people.nameOf(shown.reader())),
                shown.noted() == null
                        ? new Badge(messages.t("cases.circulation.unread"), Badge.Signal.INFO)
                        : new Badge(messages.t("cases.circulation.read", shown.noted()), Badge.Signal.GOOD),
                new Span(messages.t("cases.circulation.by", people.named(shown.by()), shown.at())));
        line.addClassName("work-about");
        if (shown.reader() == me.claimant() && shown.noted() == null) {
            line.add(new Button(messages.t("cases.circulation.note"), event -> {
                if (dialogs.attempt(() -> circulation.note(shown.number()))) {
                    dialogs.done("cases.circulation.noted");
                }
                again.run();
            }));
        }
        Paragraph note = new Paragraph(shown.note());
        note.addClassNames("timeline-why", "multiline");
        return new ListItem(line, note);
    }

    private void circulate(CaseNumber number, Runnable again) {
        ReasonDialog dialog = new ReasonDialog(messages, make, "cases.circulate", "cases.circulate.about", number);
        MultiSelectComboBox<Person> readers =
                dialog.field("readers", new MultiSelectComboBox<>(messages.t("cases.circulate.readers")));
        readers.setItems((person, typed) -> SearchText.isFound(typed, person.name()), circulation.candidates(number));
        readers.setItemLabelGenerator(Person::name);
        readers.setWidthFull();
        dialog.named("cases.circulate.note").ask("cases.circulate", note -> {
            circulation.circulate(
                    number, readers.getValue().stream().map(Person::id).toList(), note);
            dialogs.done("cases.circulated");
            again.run();
        });
    }

    private static boolean isAtWork(Person person) {
        return person.is(Role.SUPERVISOR) || person.is(Role.MUNICIPAL_LEADER);
    }
}
