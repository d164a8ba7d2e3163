package youcheng.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.register.ContactMerge.DoneContactMerge;
import youcheng.register.ContactMerge.LikelyPair;
import youcheng.register.ContactMerging;
import youcheng.register.ContactPersonRecord;
import youcheng.register.RelationshipId;

/** In the list of contact persons: pairs that may be one person, merging, and undoing that. */
@Component
class ContactMerges {

    private final ContactMerging merging;
    private final People people;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ContactMerges(ContactMerging merging, People people, Messages messages, Fields make, Dialogs dialogs) {
        this.merging = merging;
        this.people = people;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The pairs that may be one person, each with the way to merge them; {@code done} runs afterwards. */
    Div likely(RelationshipId id, List<ContactPersonRecord> all, Runnable done) {
        Div pairs = new Div();
        pairs.addClassName("likely-contacts");
        for (LikelyPair pair : merging.likely(id)) {
            String sentence = messages.t(
                    "merging.contact.likely", pair.one().name(), pair.other().name());
            Button compare = small(
                    "merging.contact.compare",
                    sentence,
                    () -> open(pair.one(), all, done).compareWith(pair.other()));
            Div line = new Div(new Span(sentence), compare);
            line.addClassName("register-line");
            pairs.add(line);
        }
        return pairs;
    }

    /** Asks with which of the others this entry is to be merged. */
    ContactMergeDialog open(ContactPersonRecord stays, List<ContactPersonRecord> all, Runnable done) {
        List<ContactPersonRecord> others =
                all.stream().filter(each -> !each.id().equals(stays.id())).toList();
        ContactMergeDialog dialog =
                new ContactMergeDialog(messages, make, stays, others, other -> merging.preview(stays.id(), other.id()));
        dialog.ask((preview, ofOther) -> {
            merging.merge(preview, ofOther);
            dialogs.done("merging.done");
            done.run();
        });
        return dialog;
    }

    /** Says below the entry what was merged into it, with the way to undo that. */
    void tell(ListItem item, ContactPersonRecord person, List<DoneContactMerge> merges, Runnable done) {
        merges.stream().filter(merge -> merge.stays().equals(person.id())).forEach(merge -> {
            String sentence = messages.t(
                    "merging.contact.was", merge.goneName(), messages.date(merge.at()), people.nameOf(merge.by()));
            Div line = new Div(new Span(sentence), small("merging.undo", sentence, () -> undo(merge, done)));
            line.addClassName("register-line");
            item.add(line);
        });
    }

    List<DoneContactMerge> done(RelationshipId id) {
        return merging.done(id);
    }

    private void undo(DoneContactMerge merge, Runnable done) {
        dialogs.ask("merging.undo", messages.t("merging.undo.question"), "merging.undo", () -> {
            if (dialogs.attempt(() -> merging.undo(merge.id()))) {
                dialogs.done("merging.undone");
                done.run();
            }
        });
    }

    private Button small(String key, String about, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(key) + ": " + about);
        return button;
    }
}
