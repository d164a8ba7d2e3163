package youcheng.register.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.register.ContactPersonRecord;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.ContactExport;

/** The contact persons of a relationship as a file, for those who read how to reach them. */
@Component
class ContactFile {

    private final ContactExport export;
    private final SectionExports exports;
    private final ContactMessages contactMessages;
    private final People people;
    private final Messages messages;

    ContactFile(
            ContactExport export,
            SectionExports exports,
            ContactMessages contactMessages,
            People people,
            Messages messages) {
        this.export = export;
        this.exports = exports;
        this.contactMessages = contactMessages;
        this.people = people;
        this.messages = messages;
    }

    /** A person with the name of whoever took over. */
    private record Named(
            ContactPersonRecord person, @Nullable String successor) {}

    /** Buttons for this section; none for those who may not take its list away. */
    Optional<ExportButtons> buttons(String titleKey, RelationshipId id) {
        return export.isOpen()
                ? Optional.of(exports.buttons(
                        titleKey,
                        id,
                        (title, as) -> new ExportTable<>(
                                title, columns(), export.export(id, as).told(ContactFile::named))))
                : Optional.empty();
    }

    private static List<Named> named(List<ContactPersonRecord> all) {
        return all.stream()
                .map(person -> new Named(
                        person,
                        all.stream()
                                .filter(each -> each.id().equals(person.successor()))
                                .map(ContactPersonRecord::name)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private List<ExportColumn<Named>> columns() {
        return List.of(
                column("contact.name", ContactPersonRecord::name),
                column("contact.title", ContactPersonRecord::title),
                column("contact.post", person -> messages.t("contact.post." + person.post())),
                column("register.contacts.standing", contactMessages::standingInWords),
                column("contact.email", ContactPersonRecord::email),
                column("contact.phone", ContactPersonRecord::phone),
                column("contact.languages", ContactPersonRecord::languages),
                column("contact.inPostSince", ContactPersonRecord::inPostSince),
                column("contact.termEnds", ContactPersonRecord::termEnds),
                column("contact.leftOn", ContactPersonRecord::leftOn),
                new ExportColumn<>(messages.t("contact.successor"), Named::successor),
                column("contact.verifiedOn", ContactPersonRecord::verifiedOn),
                column("register.contacts.verifiedBy", this::verifiedBy));
    }

    private @Nullable String verifiedBy(ContactPersonRecord person) {
        Long by = person.verifiedBy();
        return by == null ? null : people.nameOf(by);
    }

    private ExportColumn<Named> column(String headingKey, ExportColumn.Cell<ContactPersonRecord> cell) {
        return new ExportColumn<>(messages.t(headingKey), each -> cell.of(each.person()));
    }
}
