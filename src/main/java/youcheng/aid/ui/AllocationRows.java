package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youcheng.aid.packages.Allocation;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.PackageSums.LineSums;
import youcheng.base.PastedTable;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/** Rows of who gets how much of what; below them what is left of each line. What is typed is kept with the form. */
@StyleSheet("context://styles/aid.css")
class AllocationRows extends CustomField<List<Allocation>> {

    private static final int LONGEST_NAME = 200;

    private final transient Fields make;
    private final transient Messages messages;
    private final transient List<LineSums> lines;
    private final List<Row> rows = new ArrayList<>();
    private final Div body = new Div();
    private final Paragraph left = new Paragraph();

    AllocationRows(FormFields fields, PackageSums sums, Fields make, Messages messages) {
        this.make = make;
        this.messages = messages;
        this.lines = sums.lines().stream()
                .filter(line -> line.total().received().signum() > 0)
                .toList();
        left.getElement().setAttribute("role", "status");
        setLabel(messages.t("aid.allocations"));
        fields.add("allocations", this, AllocationRows::write, AllocationRows::kept);
        fields.addParts(this::cell);
        Button add = new Button(messages.t("aid.allocation.add"), event -> {
            add(next());
            changed();
        });
        add(new Div(body, left, add));
    }

    /** Shows these; where there are none, everything that was received in one row a line, for whoever gets it all. */
    void show(List<Allocation> allocations) {
        setValue(
                allocations.isEmpty()
                        ? lines.stream()
                                .map(line -> new Allocation(
                                        line.good().line(), "", line.total().received(), null))
                                .toList()
                        : allocations);
    }

    List<Allocation> read() {
        return rows.stream().map(Row::read).toList();
    }

    @Override
    protected List<Allocation> generateModelValue() {
        return read();
    }

    @Override
    protected void setPresentationValue(List<Allocation> allocations) {
        rows.clear();
        body.removeAll();
        allocations.forEach(this::add);
        sayLeft();
    }

    @Override
    public List<Allocation> getEmptyValue() {
        return List.of();
    }

    private static String write(List<Allocation> allocations) {
        return PastedTable.join(allocations.stream()
                .map(row -> List.of(
                        Long.toString(row.line()),
                        row.recipient(),
                        row.quantity() == null ? "" : row.quantity().toPlainString(),
                        row.handedOverOn() == null ? "" : row.handedOverOn().toString()))
                .toList());
    }

    private static List<Allocation> kept(String text) {
        return PastedTable.cells(text).stream()
                .map(cells -> new Allocation(
                        Long.parseLong(cells.get(0)),
                        cells.get(1),
                        cells.get(2).isEmpty() ? null : new BigDecimal(cells.get(2)),
                        cells.get(3).isEmpty() ? null : LocalDate.parse(cells.get(3))))
                .toList();
    }

    private void changed() {
        sayLeft();
        updateValue();
    }

    private Allocation next() {
        return lines.stream()
                .filter(line -> left(line).signum() > 0)
                .findFirst()
                .map(line -> new Allocation(line.good().line(), "", left(line), null))
                .orElse(new Allocation(lines.getFirst().good().line(), "", null, null));
    }

    private void add(Allocation allocation) {
        Row row = new Row(allocation);
        rows.add(row);
        body.add(row);
    }

    private BigDecimal left(LineSums line) {
        return rows.stream()
                .map(Row::read)
                .filter(row -> row.line() == line.good().line() && row.quantity() != null)
                .map(row -> java.util.Objects.requireNonNull(row.quantity()))
                .reduce(line.total().received(), BigDecimal::subtract);
    }

    private void sayLeft() {
        String said = lines.stream()
                .filter(line -> left(line).signum() != 0)
                .map(line -> messages.t(
                        "aid.allocation.left",
                        line.good().item(),
                        left(line),
                        messages.t(line.good().unitKey())))
                .reduce((one, other) -> one + " " + other)
                .orElse(messages.t("aid.allocation.allGone"));
        left.setText(said);
    }

    private Optional<Component> cell(String name) {
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            if (name.equals("recipient" + place)) {
                return Optional.of(row.recipient);
            }
            if (name.equals("quantity" + place)) {
                return Optional.of(row.quantity);
            }
            if (name.equals("handedOverOn" + place)) {
                return Optional.of(row.handedOverOn);
            }
        }
        return Optional.empty();
    }

    /** One of them. */
    private final class Row extends Div {

        private final Select<LineSums> line = new Select<>();
        private final TextField recipient;
        private final BigDecimalField quantity;
        private final DatePicker handedOverOn;

        Row(Allocation allocation) {
            addClassName("aid-allocation");
            line.setLabel(messages.t("aid.sums.item"));
            line.setItems(lines);
            line.setItemLabelGenerator(each -> each.good().item());
            lines.stream()
                    .filter(each -> each.good().line() == allocation.line())
                    .findFirst()
                    .ifPresent(line::setValue);
            recipient = make.line("aid.allocation.recipient", LONGEST_NAME);
            recipient.setValue(allocation.recipient());
            quantity = new BigDecimalField(messages.t("aid.sums.quantity"));
            quantity.setLocale(messages.language());
            quantity.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(messages.t("base.form.badNumber")));
            quantity.setValue(allocation.quantity());
            handedOverOn = make.pastDate("aid.allocation.handedOverOn");
            handedOverOn.setValue(allocation.handedOverOn());
            for (HasValue<?, ?> field : List.of(line, recipient, quantity, handedOverOn)) {
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed();
                    }
                });
            }
            Button remove = new Button(VaadinIcon.TRASH.create(), event -> remove());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(messages.t("aid.allocation.remove"));
            remove.setTooltipText(messages.t("aid.allocation.remove"));
            add(line, recipient, quantity, handedOverOn, remove);
        }

        private void remove() {
            rows.remove(this);
            body.remove(this);
            changed();
        }

        Allocation read() {
            return new Allocation(
                    line.getValue().good().line(), recipient.getValue(), quantity.getValue(), handedOverOn.getValue());
        }
    }
}
