package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.SearchText;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.cases.comments.CaseComments;
import youcheng.identity.Person;

/** The comments on a case, the newest first, and above them a form for one more. */
class CommentsPanel extends Div {

    private static final int SHOWN = 50;

    private final CaseNumber number;
    private final transient CaseComments comments;
    private final transient CommentList words;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final Div form = new Div();
    private final Div list = new Div();
    private int most = SHOWN;

    CommentsPanel(
            CaseNumber number,
            CaseComments comments,
            CommentList words,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.number = number;
        this.comments = comments;
        this.words = words;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        addClassName("comments");
        add(form, list);
    }

    /** Without a form, for whoever only reads. */
    CommentsPanel reading() {
        showList();
        return this;
    }

    /** With a form, for whoever may write. */
    CommentsPanel writing() {
        showForm();
        showList();
        return this;
    }

    private void showForm() {
        form.removeAll();
        Banner banner = new Banner();
        FormFields fields = new FormFields(banner, messages);
        TextArea text = fields.add("comment", make.lines("cases.comment", CaseComments.LONGEST));
        MultiSelectComboBox<Person> named = mentioned(comments.candidates(), fields);
        Autosave autosave = make.autosave("comment:" + number, this::showForm);
        autosave.keep(fields);
        Button send = new Button(messages.t("cases.comment.send"));
        send.setDisableOnClick(true);
        send.addClickListener(event -> {
            fields.clear();
            if (!fields.refuseUnreadable() && sent(fields, text.getValue(), named.getValue())) {
                autosave.forget();
                dialogs.done("cases.comment.sent");
                writing();
            }
            send.setEnabled(true);
        });
        form.add(banner, text, named, new Div(send), autosave);
    }

    private boolean sent(FormFields fields, String text, Set<Person> named) {
        try {
            comments.comment(number, text, named.stream().map(Person::id).toList());
            return true;
        } catch (Rejection refused) {
            fields.refuse(refused);
            return false;
        }
    }

    /** Kept as ids; whoever left the office meanwhile is left out. */
    private MultiSelectComboBox<Person> mentioned(List<Person> people, FormFields fields) {
        MultiSelectComboBox<Person> named = new MultiSelectComboBox<>(messages.t("cases.comment.mentioned"));
        named.setItems((person, typed) -> SearchText.isFound(plain(typed), person.name()), people);
        named.setItemLabelGenerator(Person::name);
        named.setHelperText(messages.t("cases.comment.mentioned.help"));
        named.setWidthFull();
        return fields.add(
                "mentioned",
                named,
                chosen -> chosen.stream()
                        .map(person -> Long.toString(person.id()))
                        .sorted()
                        .collect(Collectors.joining(",")),
                kept -> people.stream()
                        .filter(person -> Stream.of(kept.split(",")).anyMatch(Long.toString(person.id())::equals))
                        .collect(Collectors.toSet()));
    }

    /** Whoever begins with a sign finds the same. */
    private static String plain(String typed) {
        return typed.startsWith("@") || typed.startsWith("＠") ? typed.substring(1) : typed;
    }

    private void showList() {
        list.removeAll();
        CaseComments.Comments found = comments.of(number, most);
        list.add(words.of(found.newest(), this::withdraw));
        if (found.newest().size() < found.all()) {
            list.add(new Button(messages.t("cases.comment.more"), event -> {
                most += SHOWN;
                showList();
            }));
        }
    }

    private void withdraw(long id) {
        dialogs.ask(
                "cases.comment.withdraw", messages.t("cases.comment.withdraw.about"), "cases.comment.withdraw", () -> {
                    if (dialogs.attempt(() -> comments.withdraw(number, id))) {
                        dialogs.done("cases.comment.withdrawn.done");
                    }
                    showList();
                });
    }
}
