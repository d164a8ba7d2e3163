package youcheng.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersonRecord;

/** Asks when somebody left a post, and who took over. */
class LeaveDialog extends FieldsDialog {

    private static final int DATE = 10;

    private final TextField leftOn;
    private final transient ComboBox<ContactPersonRecord> successor;
    private final transient ContactFields newSuccessor;

    /** Records that somebody left. */
    @FunctionalInterface
    interface Action {

        void left(String on, @Nullable ContactPersonId successor, @Nullable ContactDraft newSuccessor);
    }

    /** {@code others} are those who can have taken over. */
    LeaveDialog(Messages messages, Fields make, ContactPersonRecord person, List<ContactPersonRecord> others) {
        super(messages, make, "register.contacts.left", "register.contacts.left.about", person.id());
        leftOn = field("leftOn", make.line("contact.leftOn", DATE));
        leftOn.setHelperText(messages.t("register.partialDate"));
        successor = field("successor", new ComboBox<>(messages.t("contact.successor")));
        successor.setItems(Fields.byName(ContactPersonRecord::name), others);
        successor.setItemLabelGenerator(ContactPersonRecord::name);
        successor.setClearButtonVisible(true);
        successor.setWidthFull();
        successor.setVisible(!others.isEmpty());
        put(new H3(messages.t("register.contacts.newSuccessor")));
        newSuccessor = new ContactFields(this, make, messages, "successor.");
    }

    void ask(Action action) {
        ask(
                "register.contacts.left",
                () -> action.left(
                        leftOn.getValue(),
                        successor
                                .getOptionalValue()
                                .map(ContactPersonRecord::id)
                                .orElse(null),
                        newSuccessor.areEmpty() ? null : newSuccessor.draft()));
    }
}
