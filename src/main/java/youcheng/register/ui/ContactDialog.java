package youcheng.register.ui;

import java.util.function.Consumer;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Words;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;

/** Asks for what is known of a contact person. */
class ContactDialog extends FieldsDialog {

    private final transient ContactFields contact;

    ContactDialog(Words words, Fields make, String titleKey, Object about) {
        super(words, make, titleKey, "register.contacts.about", about);
        contact = new ContactFields(this, make, words, "");
    }

    /** Shows what is recorded now. */
    void show(ContactPersonRecord person) {
        contact.show(person);
    }

    void ask(Consumer<ContactPersons.Draft> deed) {
        ask("register.save", () -> deed.accept(contact.draft()));
    }
}
