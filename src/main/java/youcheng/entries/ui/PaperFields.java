package youcheng.entries.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.entries.content.EnteredPaper;
import youcheng.register.AgreementKind;

/** One of the agreements of an entry; the names of its fields end in its number. */
class PaperFields extends Div {

    private static final int TITLE = 200;
    private static final int SUBJECT = 500;
    private static final int DATE = 10;

    private final TextField title;
    private final ComboBox<AgreementKind> kind;
    private final TextField signed;
    private final TextField subject;
    private final DatePicker termUntil;
    private final Checkbox renews;

    PaperFields(int number, FormFields fields, Fields make, Messages messages) {
        title = fields.add("title" + number, make.line("agreement.title", TITLE));
        kind = new ComboBox<>(messages.t("agreement.kind"));
        kind.setItemLabelGenerator(each -> messages.t("agreement.kind." + each));
        kind.setItems(Fields.byName(kind.getItemLabelGenerator()), AgreementKind.values());
        kind.setWidthFull();
        fields.add("kind" + number, kind, Enum::name, AgreementKind::valueOf);
        signed = fields.add("signed" + number, make.line("agreement.signed", DATE));
        signed.setHelperText(messages.t("entries.date.help"));
        subject = fields.add("subject" + number, make.line("agreement.subject", SUBJECT));
        termUntil = fields.add("termUntil" + number, make.date("agreement.termUntil"));
        termUntil.setHelperText(messages.t("register.agreements.openEnded"));
        renews = new Checkbox(messages.t("agreement.renews"));
        fields.add("renews" + number, renews, String::valueOf, Boolean::valueOf);
        call(number, fields, messages);
        addClassName("entry-paper");
        H3 heading = new H3(messages.t("entries.agreement", number));
        heading.setId("agreement-" + number);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "agreement-" + number);
        add(heading, title, kind, signed, subject, termUntil, renews);
        // What a kept draft puts into a block that is folded away comes into sight with it.
        List.<HasValue<?, ?>>of(title, kind, signed, subject, termUntil, renews)
                .forEach(field -> field.addValueChangeListener(change -> showWhereStated()));
    }

    /** Six blocks have the same labels: a refusal says which is meant. */
    private static void call(int number, FormFields fields, Messages messages) {
        Map.of(
                        "title", "agreement.title",
                        "kind", "agreement.kind",
                        "signed", "agreement.signed",
                        "subject", "agreement.subject",
                        "termUntil", "agreement.termUntil")
                .forEach((name, label) ->
                        fields.call(name + number, messages.t("entries.agreement.field", number, messages.t(label))));
    }

    private void showWhereStated() {
        if (read().isStated()) {
            setVisible(true);
        }
    }

    void focus() {
        title.focus();
    }

    void show(EnteredPaper paper) {
        title.setValue(paper.title());
        kind.setValue(paper.kind());
        signed.setValue(paper.signed());
        subject.setValue(paper.subject());
        termUntil.setValue(paper.termUntil());
        renews.setValue(paper.renews());
    }

    EnteredPaper read() {
        return new EnteredPaper(
                kind.getValue(),
                title.getValue(),
                subject.getValue(),
                signed.getValue(),
                termUntil.getValue(),
                renews.getValue());
    }
}
