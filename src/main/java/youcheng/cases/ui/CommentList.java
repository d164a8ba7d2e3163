package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import youcheng.base.ui.LongText;
import youcheng.base.ui.Messages;
import youcheng.cases.comments.CaseComment;
import youcheng.identity.People;

/** Puts comments on the screen: who wrote each, when, what it says and whom it names. */
@org.springframework.stereotype.Component
class CommentList {

    private static final int LINES = 12;

    private final People people;
    private final Messages messages;

    CommentList(People people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /** These comments; {@code withdraw} takes one back, where the person may. */
    Component of(List<CaseComment> comments, LongConsumer withdraw) {
        if (comments.isEmpty()) {
            return new Paragraph(messages.t("cases.comment.none"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("comment-list");
        comments.forEach(each -> list.add(item(each, withdraw)));
        return list;
    }

    private ListItem item(CaseComment comment, LongConsumer withdraw) {
        Span author = new Span(messages.say(people.named(comment.author())));
        author.addClassName("comment-author");
        Div head = new Div(author, quiet(messages.dateTime(comment.at())));
        head.addClassName("work-about");
        ListItem item = new ListItem(head);
        if (comment.withdrawn() != null) {
            item.add(quiet(messages.t("cases.comment.withdrawn", comment.withdrawn())));
            return item;
        }
        if (comment.isOwn()) {
            Button button = new Button(messages.t("cases.comment.withdraw"), event -> withdraw.accept(comment.id()));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(messages.t("cases.comment.withdraw") + ": " + messages.dateTime(comment.at()));
            head.add(button);
        }
        item.add(new LongText(comment.text(), LINES, messages));
        if (!comment.mentioned().isEmpty()) {
            item.add(quiet(messages.t(
                    "cases.comment.named",
                    comment.mentioned().stream()
                            .sorted()
                            .map(people::nameOf)
                            .collect(Collectors.joining(messages.t("base.listComma"))))));
        }
        return item;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
