package youcheng.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.Consumer;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.ImportUploading;
import youcheng.imports.reading.CellSeparator;
import youcheng.imports.reading.ReadingChoice;
import youcheng.imports.reading.SheetInfo;
import youcheng.imports.reading.TableFormat;
import youcheng.imports.reading.TextEncoding;

/** How the file was read, what has to be known of it, and how it can be read otherwise. */
class ReadingPanel extends Div {

    private final transient ImportMessages say;
    private final transient Consumer<ReadingChoice> again;
    private transient ReadingChoice choice;

    /** {@code again} has the file read as it is chosen. */
    ReadingPanel(ImportRecord one, ImportUploading uploading, ImportMessages say, Consumer<ReadingChoice> again) {
        this.say = say;
        this.again = again;
        this.choice = one.choice();
        if (!one.notes().isEmpty()) {
            UnorderedList notes = new UnorderedList();
            one.notes().forEach(note -> notes.add(new ListItem(say.messages().say(note))));
            add(notes);
        }
        if (one.state().isPrepared()) {
            Details details = new Details(say.t("imports.reading"));
            details.setOpened(one.state() != ImportState.CHECKED && !one.notes().isEmpty());
            details.add(choices(uploading.reading(one.id())));
            add(details);
        }
    }

    private Div choices(ImportUploading.FileReading reading) {
        Div row = new Div();
        row.addClassName("import-row");
        if (choice.format() == TableFormat.CSV) {
            Select<TextEncoding> encoding = select("imports.reading.encoding");
            encoding.setItems(TextEncoding.values());
            encoding.setItemLabelGenerator(each -> say.t("imports.encoding." + each.name()));
            encoding.setValue(choice.encoding());
            encoding.addValueChangeListener(change -> choice = choice.withEncoding(change.getValue()));
            Select<CellSeparator> separator = select("imports.reading.separator");
            separator.setItems(CellSeparator.values());
            separator.setItemLabelGenerator(each -> say.t("imports.separator." + each.name()));
            separator.setValue(choice.separator());
            separator.addValueChangeListener(change -> choice = choice.withSeparator(change.getValue()));
            row.add(encoding, separator);
        } else {
            Select<String> sheet = select("imports.reading.sheet");
            sheet.setItems(reading.sheets().stream().map(SheetInfo::name).toList());
            sheet.setValue(choice.sheet());
            sheet.addValueChangeListener(
                    change -> choice = choice.withSheet(change.getValue()).withHeaderRow(0));
            Checkbox hidden = new Checkbox(say.t("imports.reading.hidden"), choice.hidden());
            hidden.addValueChangeListener(change -> choice = choice.withHidden(change.getValue()));
            row.add(sheet, hidden);
        }
        IntegerField header = new IntegerField(say.t("imports.reading.headerRow"));
        header.setValue(choice.headerRow());
        header.setMin(1);
        header.addValueChangeListener(
                change -> choice = choice.withHeaderRow(Objects.requireNonNullElse(change.getValue(), 0)));
        row.add(header, new Button(say.t("imports.reading.again"), click -> again.accept(choice)));
        return row;
    }

    private <T> Select<T> select(String labelKey) {
        Select<T> select = new Select<>();
        select.setLabel(say.t(labelKey));
        return select;
    }
}
