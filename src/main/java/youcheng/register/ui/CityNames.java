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
import youcheng.base.ui.Asking;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Words;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.NameRecord;
import youcheng.register.RegisterKeeping;

/** The names of a city over time, language by language; officers of the desk keep them here. */
@org.springframework.stereotype.Component
class CityNames {

    private final RegisterKeeping keeping;
    private final Words words;
    private final Fields make;
    private final Asking asking;

    CityNames(RegisterKeeping keeping, Words words, Fields make, Asking asking) {
        this.keeping = keeping;
        this.words = words;
        this.make = make;
        this.asking = asking;
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
                all.add(new H3(words.t("register.language." + language)), list);
            }
        }
        if (may) {
            all.add(new Button(words.t("register.addName"), event -> add(city.id())));
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
            item.add(new Badge(words.t("register.formerName"), Badge.Kind.PLAIN));
        } else if (isShown(city, name)) {
            item.add(new Badge(words.t("register.shownName"), Badge.Kind.INFO));
        }
        String period = Stream.of(part("register.from", name.from()), part("register.until", name.until()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.t("base.listComma")));
        if (!period.isEmpty()) {
            item.add(new Span(period));
        }
        if (may && !name.isFormer() && !isShown(city, name)) {
            Button retire = new Button(words.t("register.retireName"), event -> retire(city.id(), name));
            retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            retire.setAriaLabel(words.t("register.retireName") + ": " + name.name());
            item.add(retire);
        }
        return item;
    }

    private String part(String key, @Nullable Object date) {
        return date == null ? "" : words.t(key, date);
    }

    private static boolean isShown(CityRecord city, NameRecord name) {
        return switch (name.language()) {
            case NameRecord.CHINESE -> name.name().equals(city.nameZh());
            case NameRecord.ENGLISH -> name.name().equals(city.nameEn());
            default -> false;
        };
    }

    private void add(CityId city) {
        new NameDialog(words, make, city).ask(typed -> {
            keeping.addName(city, typed);
            asking.done("register.nameAdded");
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private void retire(CityId city, NameRecord name) {
        new RetireDialog(words, make, name).ask(until -> {
            keeping.retireName(city, name, until);
            asking.done("register.nameRetired");
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

        NameDialog(Words words, Fields make, CityId city) {
            super(words, make, "register.addName", "register.addName.about", city);
            language = field("language", new ComboBox<>(words.t("register.language")));
            language.setItemLabelGenerator(each -> words.t("register.language." + each));
            language.setItems(Fields.byName(language.getItemLabelGenerator()), NameRecord.LANGUAGES);
            language.setWidthFull();
            name = field("name", make.line("city.name", RegisterKeeping.LONGEST_NAME));
            from = field("from", make.line("city.nameFrom", DATE));
            until = field("until", make.line("city.nameUntil", DATE));
            shown = field("shown", new Checkbox(words.t("register.showName")));
            shown.setWidthFull();
            shownBeforeUntil = field("shownBeforeUntil", make.line("register.shownBeforeUntil", DATE));
            Stream.of(from, until, shownBeforeUntil)
                    .forEach(date -> date.setHelperText(words.t("register.partialDate")));
            shownBeforeUntil.setVisible(false);
            shown.addValueChangeListener(change -> {
                shownBeforeUntil.setVisible(change.getValue());
                until.setVisible(!change.getValue());
            });
        }

        void ask(Consumer<RegisterKeeping.NewName> deed) {
            ask(
                    "register.addName",
                    () -> deed.accept(new RegisterKeeping.NewName(
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

        RetireDialog(Words words, Fields make, NameRecord name) {
            super(words, make, "register.retireName", "register.retireName.about", name.name());
            until = field("until", make.line("city.nameUntil", DATE));
            until.setHelperText(words.t("register.partialDate"));
        }

        void ask(Consumer<String> deed) {
            ask("register.retireName", () -> deed.accept(until.getValue()));
        }
    }
}
