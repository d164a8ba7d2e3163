package youcheng.register.ui;

import java.util.function.Consumer;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonRecord;

/** Asks for what is known of a contact person. */
class ContactDialog extends FieldsDialog {

    private final transient ContactFields contact;

    ContactDialog(Messages messages, Fields make, String titleKey, Object about) {
        super(messages, make, titleKey, "register.contacts.about", about);
        contact = new ContactFields(this, make, messages, "");
    }

    /** Shows what is recorded now. */
    void show(ContactPersonRecord person) {
        contact.show(person);
    }

    void ask(Consumer<ContactDraft> action) {
        ask("register.save", () -> action.accept(contact.draft()));
    }
}
