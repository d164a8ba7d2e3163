package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.register.ContactMerge.DoneContactMerge;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.RegisterKeeping;

/** On the page of a relationship: whom the office knows on the other side, and whether that still holds. */
@org.springframework.stereotype.Component
class ContactsSection implements RelationshipSection {

    private final ContactPersons contacts;
    private final RegisterKeeping keeping;
    private final ContactMessages contactMessages;
    private final ContactMerges merges;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;
    private final ContactFile file;

    ContactsSection(
            ContactPersons contacts,
            RegisterKeeping keeping,
            ContactMessages contactMessages,
            ContactMerges merges,
            Messages messages,
            Fields make,
            Dialogs dialogs,
            ContactFile file) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.contactMessages = contactMessages;
        this.merges = merges;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        this.file = file;
    }

    @Override
    public String titleKey() {
        return "register.contacts";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public List<String> warnings(RelationshipId id) {
        LocalDate today = messages.today();
        List<ContactPersonRecord> all = contacts.of(id);
        List<String> warnings = new ArrayList<>();
        if (!all.isEmpty() && all.stream().noneMatch(person -> person.holdsPost(today))) {
            warnings.add(messages.t("register.contacts.nobodyInPost"));
        }
        all.stream().filter(person -> person.leftOn() == null).forEach(person -> {
            LocalDate ends = person.termEnds();
            if (ends != null && !person.holdsPost(today)) {
                warnings.add(messages.t("register.contacts.termOver", person.name(), ends));
            }
        });
        return warnings;
    }

    @Override
    public List<String> missing(RelationshipId id) {
        return contacts.of(id).isEmpty() ? List.of(messages.t("register.contacts")) : List.of();
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<ContactPersonRecord> all = contacts.of(id);
        boolean may = keeping.mayKeep(id);
        Div section = new Div();
        if (all.isEmpty()) {
            section.add(new Paragraph(messages.t("register.contacts.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("contacts");
            List<DoneContactMerge> done = may ? merges.done(id) : List.of();
            all.forEach(person -> {
                ListItem item = item(person, all, may);
                merges.tell(item, person, done, this::merged);
                list.add(item);
            });
            if (may) {
                section.add(merges.likely(id, all, this::merged));
            }
            section.add(list);
            file.buttons(titleKey(), id).ifPresent(section::add);
        }
        if (may) {
            section.add(new Button(messages.t("register.contacts.add"), event -> add(id)));
        }
        return Optional.of(section);
    }

    private ListItem item(ContactPersonRecord person, List<ContactPersonRecord> all, boolean may) {
        ListItem item = contactMessages.item(person, all);
        if (may) {
            Div buttons = new Div();
            if (person.leftOn() == null) {
                buttons.add(small("register.contacts.verify", person, () -> verify(person)));
            }
            buttons.add(small("register.change", person, () -> change(person)));
            if (person.leftOn() == null) {
                buttons.add(small("register.contacts.left", person, () -> leave(person, all)));
            }
            if (all.size() > 1) {
                buttons.add(small("merging.do", person, () -> merges.open(person, all, this::merged)));
            }
            item.add(buttons);
        }
        return item;
    }

    private Button small(String key, ContactPersonRecord person, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(key) + ": " + person.name());
        return button;
    }

    private void add(RelationshipId id) {
        new ContactDialog(messages, make, "register.contacts.add", id).ask(draft -> {
            contacts.add(id, draft);
            done("register.saved");
        });
    }

    private void change(ContactPersonRecord person) {
        ContactDialog dialog = new ContactDialog(messages, make, "register.contacts.change", person.id());
        dialog.show(person);
        dialog.ask(draft -> {
            contacts.change(person.id(), person.version(), draft);
            done("register.saved");
        });
    }

    private void verify(ContactPersonRecord person) {
        if (dialogs.attempt(() -> contacts.verify(person.id(), person.version()))) {
            done("register.contacts.verifiedNow");
        }
    }

    private void leave(ContactPersonRecord person, List<ContactPersonRecord> all) {
        List<ContactPersonRecord> others = all.stream()
                .filter(each -> each.leftOn() == null && !each.id().equals(person.id()))
                .toList();
        new LeaveDialog(messages, make, person, others).ask((leftOn, successor, draft) -> {
            contacts.leave(person.id(), person.version(), leftOn, successor, draft);
            done("register.saved");
        });
    }

    private void done(String key) {
        dialogs.done(key);
        refresh();
    }

    /** An entry has gone from the list, and with it the button that was pressed: people stay at the list all the same. */
    private void merged() {
        refresh();
        PageSections.goTo(titleKey());
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
