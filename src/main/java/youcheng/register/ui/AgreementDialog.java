package youcheng.register.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.AgreementKind;
import youcheng.register.agreements.AgreementRecord;
import youcheng.register.agreements.Agreements;

/** Asks for what an agreement says. */
class AgreementDialog extends FieldsDialog {

    private static final int DATE = 10;

    private final transient List<AgreementRecord> others;
    private final TextField title;
    private final transient ComboBox<AgreementKind> kind;
    private final transient ComboBox<AgreementRecord> parent;
    private final TextField subject;
    private final TextField signed;
    private final DatePicker termUntil;
    private final Checkbox renews;

    /** {@code others} are the agreements that it can stand under. */
    AgreementDialog(Messages messages, Fields make, String titleKey, Object about, List<AgreementRecord> others) {
        super(messages, make, titleKey, "register.agreements.about", about);
        this.others = others;
        title = field("title", make.line("agreement.title", Agreements.LONGEST_TITLE));
        kind = field("kind", new ComboBox<>(messages.t("agreement.kind")));
        kind.setItemLabelGenerator(each -> messages.t("agreement.kind." + each));
        kind.setItems(Fields.byName(kind.getItemLabelGenerator()), AgreementKind.values());
        kind.setWidthFull();
        parent = field("parent", new ComboBox<>(messages.t("agreement.parent")));
        parent.setItems(Fields.byName(AgreementRecord::title), others);
        parent.setItemLabelGenerator(AgreementRecord::title);
        parent.setClearButtonVisible(true);
        parent.setWidthFull();
        parent.setVisible(!others.isEmpty());
        subject = field("subject", make.line("agreement.subject", Agreements.LONGEST_SUBJECT));
        signed = field("signed", make.line("agreement.signed", DATE));
        signed.setHelperText(messages.t("register.partialDate"));
        termUntil = field("termUntil", make.date("agreement.termUntil"));
        termUntil.setHelperText(messages.t("register.agreements.openEnded"));
        renews = field("renews", new Checkbox(messages.t("agreement.renews")));
        renews.setWidthFull();
    }

    /** Shows what is recorded now. */
    void show(AgreementRecord agreement) {
        title.setValue(agreement.title());
        kind.setValue(agreement.kind());
        others.stream()
                .filter(each -> each.id().equals(agreement.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
        subject.setValue(agreement.subject());
        signed.setValue(Objects.toString(agreement.signed(), ""));
        termUntil.setValue(agreement.termUntil());
        renews.setValue(agreement.renews());
    }

    void ask(Consumer<Agreements.AgreementDraft> action) {
        ask(
                "register.save",
                () -> action.accept(new Agreements.AgreementDraft(
                        parent.getOptionalValue().map(AgreementRecord::id).orElse(null),
                        kind.getValue(),
                        title.getValue(),
                        subject.getValue(),
                        signed.getValue(),
                        termUntil.getValue(),
                        renews.getValue())));
    }
}
