package youcheng.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonRecord;
import youcheng.register.Post;

/** The fields of a contact person in a dialog. */
final class ContactFields {

    private static final int DATE = 10;

    private final TextField name;
    private final TextField title;
    private final ComboBox<Post> post;
    private final TextField email;
    private final TextField phone;
    private final TextField languages;
    private final TextField inPostSince;
    private final DatePicker termEnds;

    /** Adds them to a dialog; refusals use their names with {@code before} before them. */
    ContactFields(FieldsDialog dialog, Fields make, Messages messages, String before) {
        name = dialog.field(before + "name", make.line("contact.name", ContactDraft.LONGEST_NAME));
        title = dialog.field(before + "title", make.line("contact.title", ContactDraft.LONGEST_TITLE));
        post = dialog.field(before + "post", new ComboBox<>(messages.t("contact.post")));
        post.setItems(Fields.byName(each -> messages.t("contact.post." + each)), Post.values());
        post.setItemLabelGenerator(each -> messages.t("contact.post." + each));
        post.setWidthFull();
        email = dialog.field(before + "email", make.line("contact.email", ContactDraft.LONGEST_EMAIL));
        phone = dialog.field(before + "phone", make.line("contact.phone", ContactDraft.LONGEST_PHONE));
        languages = dialog.field(before + "languages", make.line("contact.languages", ContactDraft.LONGEST_LANGUAGES));
        inPostSince = dialog.field(before + "inPostSince", make.line("contact.inPostSince", DATE));
        inPostSince.setHelperText(messages.t("register.partialDate"));
        termEnds = dialog.field(before + "termEnds", make.date("contact.termEnds"));
    }

    void show(ContactPersonRecord person) {
        name.setValue(person.name());
        title.setValue(person.title());
        post.setValue(person.post());
        email.setValue(person.email());
        phone.setValue(person.phone());
        languages.setValue(person.languages());
        inPostSince.setValue(Objects.toString(person.inPostSince(), ""));
        termEnds.setValue(person.termEnds());
    }

    /** Whether nobody wrote anything into them. */
    boolean areEmpty() {
        return name.isEmpty()
                && title.isEmpty()
                && post.isEmpty()
                && email.isEmpty()
                && phone.isEmpty()
                && languages.isEmpty()
                && inPostSince.isEmpty()
                && termEnds.isEmpty();
    }

    ContactDraft draft() {
        return new ContactDraft(
                name.getValue(),
                title.getValue(),
                post.getValue(),
                email.getValue(),
                phone.getValue(),
                languages.getValue(),
                inPostSince.getValue(),
                termEnds.getValue());
    }
}
