package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.NameRecord;
import youcheng.register.keeping.RegisterKeeping;

/** The names of a city over time, language by language; officers of the desk keep them here. */
@org.springframework.stereotype.Component
class CityNames {

    private final RegisterKeeping keeping;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    CityNames(RegisterKeeping keeping, Messages messages, Fields make, Dialogs dialogs) {
        this.keeping = keeping;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    Component of(CityRecord city) {
        boolean may = keeping.mayKeep(city.id());
        Div all = new Div();
        for (String language : NameRecord.LANGUAGES) {
            List<NameRecord> names = city.names().stream()
                    .filter(name -> name.language().equals(language))
                    .sorted(NameRecord.OVER_TIME)
                    .toList();
            if (!names.isEmpty()) {
                OrderedList list = new OrderedList();
                list.addClassName("city-names");
                names.forEach(name -> list.add(line(city, name, may)));
                all.add(new H3(messages.t("register.language." + language)), list);
            }
        }
        if (may) {
            all.add(new Button(messages.t("register.addName"), event -> add(city.id())));
        }
        return all;
    }

    private ListItem line(CityRecord city, NameRecord name, boolean may) {
        Span text = new Span(name.name());
        if (!name.language().equals(NameRecord.LOCAL)) {
            text.getElement().setAttribute("lang", name.language());
        }
        ListItem item = new ListItem(text);
        if (name.isFormer()) {
            item.add(new Badge(messages.t("register.formerName"), Badge.Signal.PLAIN));
        } else if (isShown(city, name)) {
            item.add(new Badge(messages.t("register.shownName"), Badge.Signal.INFO));
        }
        String period = Stream.of(part("register.from", name.from()), part("register.until", name.until()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.t("base.listComma")));
        if (!period.isEmpty()) {
            item.add(new Span(period));
        }
        if (may && !name.isFormer() && !isShown(city, name)) {
            Button retire = new Button(messages.t("register.retireName"), event -> retire(city.id(), name));
            retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            retire.setAriaLabel(messages.t("register.retireName") + ": " + name.name());
            item.add(retire);
        }
        return item;
    }

    private String part(String key, @Nullable Object date) {
        return date == null ? "" : messages.t(key, date);
    }

    private static boolean isShown(CityRecord city, NameRecord name) {
        return switch (name.language()) {
            case NameRecord.CHINESE -> name.name().equals(city.nameZh());
            case NameRecord.ENGLISH -> name.name().equals(city.nameEn());
            default -> false;
        };
    }

    private void add(CityId city) {
        new NameDialog(messages, make, city).ask(typed -> {
            keeping.addName(city, typed);
            dialogs.done("register.nameAdded");
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private void retire(CityId city, NameRecord name) {
        new RetireDialog(messages, make, name).ask(until -> {
            keeping.retireName(city, name, until);
            dialogs.done("register.nameRetired");
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    /** Asks for a name and its time. */
    private static final class NameDialog extends FieldsDialog {

        private static final int DATE = 10;

        private final transient ComboBox<String> language;
        private final TextField name;
        private final TextField from;
        private final TextField until;
        private final Checkbox shown;
        private final TextField shownBeforeUntil;

        NameDialog(Messages messages, Fields make, CityId city) {
            super(messages, make, "register.addName", "register.addName.about", city);
            language = field("language", new ComboBox<>(messages.t("register.language")));
            language.setItemLabelGenerator(each -> messages.t("register.language." + each));
            language.setItems(Fields.byName(language.getItemLabelGenerator()), NameRecord.LANGUAGES);
            language.setWidthFull();
            name = field("name", make.line("city.name", RegisterKeeping.LONGEST_NAME));
            from = field("from", make.line("city.nameFrom", DATE));
            until = field("until", make.line("city.nameUntil", DATE));
            shown = field("shown", new Checkbox(messages.t("register.showName")));
            shown.setWidthFull();
            shownBeforeUntil = field("shownBeforeUntil", make.line("register.shownBeforeUntil", DATE));
            Stream.of(from, until, shownBeforeUntil)
                    .forEach(date -> date.setHelperText(messages.t("register.partialDate")));
            shownBeforeUntil.setVisible(false);
            shown.addValueChangeListener(change -> {
                shownBeforeUntil.setVisible(change.getValue());
                until.setVisible(!change.getValue());
            });
        }

        void ask(Consumer<RegisterKeeping.NewName> action) {
            ask(
                    "register.addName",
                    () -> action.accept(new RegisterKeeping.NewName(
                            language.getValue(),
                            name.getValue(),
                            from.getValue(),
                            until.isVisible() ? until.getValue() : "",
                            shown.getValue(),
                            shownBeforeUntil.getValue())));
        }
    }

    /** Asks since when a name is no longer used. */
    private static final class RetireDialog extends FieldsDialog {

        private static final int DATE = 10;

        private final TextField until;

        RetireDialog(Messages messages, Fields make, NameRecord name) {
            super(messages, make, "register.retireName", "register.retireName.about", name.name());
            until = field("until", make.line("city.nameUntil", DATE));
            until.setHelperText(messages.t("register.partialDate"));
        }

        void ask(Consumer<String> action) {
            ask("register.retireName", () -> action.accept(until.getValue()));
        }
    }
}
