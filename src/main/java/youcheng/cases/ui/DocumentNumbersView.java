package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import youcheng.base.Rejection;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CasesNavigation;
import youcheng.cases.DocumentNumbers;
import youcheng.cases.DocumentNumbers.Numbering;
import youcheng.identity.Roles;

/** How the documents of each kind of case are numbered. */
@Route(CasesNavigation.DOCUMENT_NUMBERS)
@Menu(title = "menu.documentNumbers", order = 75, icon = "vaadin:hash")
@RolesAllowed(Roles.ADMINISTRATOR)
class DocumentNumbersView extends Page implements BeforeEnterObserver {

    private final transient DocumentNumbers numbers;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final UnorderedList list = new UnorderedList();

    DocumentNumbersView(DocumentNumbers numbers, Messages messages, Fields make, Dialogs dialogs) {
        this.numbers = numbers;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        title(messages.t("menu.documentNumbers"));
        add(new Paragraph(messages.t("cases.numbering.about", "{year}", "{number}")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.removeAll();
        numbers.all().forEach(each -> list.add(new ListItem(line(each))));
    }

    private Div line(Numbering numbering) {
        String process = messages.t("process." + numbering.process());
        Button change = new Button(messages.t("cases.numbering.change"), event -> change(numbering));
        change.setAriaLabel(messages.t("cases.numbering.change") + ": " + process);
        Div line = new Div(
                new Span(process),
                new Span(numbering.pattern()),
                new Span(messages.t("cases.numbering.example", numbers.example(numbering.pattern()))),
                change);
        line.addClassName("work-about");
        return line;
    }

    private void change(Numbering numbering) {
        ReasonDialog dialog = new ReasonDialog(
                messages, make, "cases.numbering.change", "cases.numbering.change.about", numbering.process());
        TextField pattern = dialog.field("pattern", make.line("cases.numbering.pattern", DocumentNumbers.LONGEST));
        pattern.setValue(numbering.pattern());
        pattern.addValueChangeListener(change -> pattern.setHelperText(example(change.getValue())));
        dialog.ask("cases.numbering.save", reason -> {
            numbers.change(numbering.process(), numbering.version(), pattern.getValue(), reason);
            dialogs.done("cases.numbering.changed");
            refresh();
        });
    }

    private String example(String pattern) {
        try {
            return messages.t("cases.numbering.example", numbers.example(pattern));
        } catch (Rejection rejection) {
            return messages.say(rejection);
        }
    }
}
