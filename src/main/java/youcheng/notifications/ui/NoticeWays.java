package youcheng.notifications.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;
import youcheng.notifications.choices.OwnNotices.KindChoice;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.telling.NoticeKind;
import youcheng.notifications.words.NoticeWords;

/** The fields in which the way of each kind is chosen; each is kept at once, like language and colours. */
@Component
class NoticeWays {

    private final NoticeWords words;
    private final Messages messages;

    NoticeWays(NoticeWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** How a person wants to hear of one kind. */
    Select<Delivery> own(KindChoice choice, Consumer<Delivery> chosen) {
        Select<Delivery> field = field(choice.kind());
        field.setValue(choice.delivery());
        if (choice.isDecided()) {
            field.setReadOnly(true);
            field.setHelperText(messages.t("notices.ways.decided"));
        }
        field.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return field;
    }

    /** How everybody hears of one kind; null leaves it to each person. */
    Select<Delivery> forEverybody(NoticeKind kind, @Nullable Delivery decided, Consumer<@Nullable Delivery> chosen) {
        Select<Delivery> field = field(kind);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(messages.t("notices.rules.free"));
        field.setPlaceholder(messages.t("notices.rules.free"));
        field.setHelperText(messages.t("notices.rules.usual", messages.t("notices.delivery." + kind.usual())));
        field.setValue(decided);
        field.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return field;
    }

    private Select<Delivery> field(NoticeKind kind) {
        Select<Delivery> field = new Select<>();
        field.setLabel(words.kind(kind.name(), messages));
        field.setItems(Delivery.values());
        field.setItemLabelGenerator(
                each -> each == null ? messages.t("notices.rules.free") : messages.t("notices.delivery." + each));
        field.setId("field-" + kind.name());
        return field;
    }
}
