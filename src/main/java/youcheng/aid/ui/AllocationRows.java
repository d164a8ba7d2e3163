package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** So many rows are shown at once. */
    private static final int STEP = 50;

    /** So many lines of which something is left are named. */
    private static final int MOST_NAMED = 20;

    private static final Pattern CELL = Pattern.compile("(line|recipient|quantity|handedOverOn)(\\d{1,9})");

    private final transient Fields make;
    private final transient Messages messages;
    private final transient List<LineSums> lines;
    private final ListDataProvider<LineSums> choices;
    private final transient Map<Long, LineSums> byKey;
    private final List<Row> rows = new ArrayList<>();

    /** What nobody had shown yet; it stands behind the rows. */
    private final transient Deque<Allocation> notShown = new ArrayDeque<>();

    private final Div body = new Div();
    private final Paragraph left = new Paragraph();
    private final Button add;
    private final Button more;

    AllocationRows(FormFields fields, PackageSums sums, Fields make, Messages messages) {
        this.make = make;
        this.messages = messages;
        this.lines = sums.lines().stream()
                .filter(line -> line.total().received().signum() > 0)
                .toList();
        this.choices = new ListDataProvider<>(lines);
        this.byKey = lines.stream().collect(Collectors.toMap(line -> line.good().line(), line -> line));
        left.getElement().setAttribute("role", "status");
        setLabel(messages.t("aid.allocations"));
        fields.add("allocations", this, AllocationRows::write, AllocationRows::kept);
        fields.addParts(this::cell);
        add = new Button(
                messages.t("aid.allocation.add"),
                event -> next().ifPresent(allocation -> {
                    add(allocation);
                    changed();
                }));
        more = new Button(messages.t("aid.allocation.more", 0), event -> showMore());
        add(new Div(body, more, left, add));
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
        return Stream.concat(rows.stream().map(Row::read), notShown.stream()).toList();
    }

    @Override
    protected List<Allocation> generateModelValue() {
        return read();
    }

    @Override
    protected void setPresentationValue(List<Allocation> allocations) {
        rows.clear();
        body.removeAll();
        notShown.clear();
        notShown.addAll(allocations);
        showMore();
        sayLeft();
    }

    private void showMore() {
        for (int shown = 0; shown < STEP && !notShown.isEmpty(); shown++) {
            add(notShown.removeFirst());
        }
        more.setVisible(!notShown.isEmpty());
        more.setText(messages.t("aid.allocation.more", notShown.size()));
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

    /** All that is left of the first line of which something is. */
    private Optional<Allocation> next() {
        Map<Long, BigDecimal> leftOf = left();
        return lines.stream()
                .map(line -> line.good().line())
                .filter(line -> leftOf(line, leftOf).signum() > 0)
                .findFirst()
                .map(line -> new Allocation(line, "", leftOf(line, leftOf), null));
    }

    private void add(Allocation allocation) {
        Row row = new Row(allocation);
        rows.add(row);
        body.add(row);
    }

    /** How much of each line is left; negative where more is given than was received. */
    private Map<Long, BigDecimal> left() {
        Map<Long, BigDecimal> leftOf = new HashMap<>();
        lines.forEach(line -> leftOf.put(line.good().line(), line.total().received()));
        for (Allocation row : read()) {
            if (row.quantity() != null) {
                leftOf.merge(row.line(), row.quantity().negate(), BigDecimal::add);
            }
        }
        return leftOf;
    }

    private static BigDecimal leftOf(long line, Map<Long, BigDecimal> left) {
        return left.getOrDefault(line, BigDecimal.ZERO);
    }

    private void sayLeft() {
        Map<Long, BigDecimal> leftOf = left();
        List<LineSums> some = lines.stream()
                .filter(line -> leftOf(line.good().line(), leftOf).signum() != 0)
                .toList();
        add.setEnabled(some.stream()
                .anyMatch(line -> leftOf(line.good().line(), leftOf).signum() > 0));
        if (some.isEmpty()) {
            left.setText(messages.t("aid.allocation.allGone"));
            return;
        }
        String named = some.stream()
                .limit(MOST_NAMED)
                .map(line -> messages.t(
                        "aid.allocation.left",
                        line.good().item(),
                        leftOf(line.good().line(), leftOf),
                        messages.t(line.good().unitKey())))
                .collect(Collectors.joining(" "));
        left.setText(
                some.size() > MOST_NAMED
                        ? named + " " + messages.t("aid.allocation.leftMore", some.size() - MOST_NAMED)
                        : named);
    }

    /** The cell that is called so; its row is shown where it was not. */
    private Optional<Component> cell(String name) {
        Matcher cell = CELL.matcher(name);
        if (!cell.matches()) {
            return Optional.empty();
        }
        int place = Integer.parseInt(cell.group(2));
        while (place >= rows.size() && !notShown.isEmpty()) {
            showMore();
        }
        return place < rows.size() ? Optional.of(rows.get(place).cell(cell.group(1))) : Optional.empty();
    }

    /** One of them. */
    private final class Row extends Div {

        private final ComboBox<LineSums> line = new ComboBox<>();

        /** Goods that are not received any more, or that nobody chose: such a row is refused, and what was typed stays. */
        private final long otherwise;

        private final TextField recipient;
        private final BigDecimalField quantity;
        private final DatePicker handedOverOn;

        Row(Allocation allocation) {
            addClassName("aid-allocation");
            line.setLabel(messages.t("aid.sums.item"));
            line.setItems(choices);
            line.setItemLabelGenerator(each -> each.good().item());
            line.setValue(byKey.get(allocation.line()));
            otherwise = line.isEmpty() ? allocation.line() : 0;
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

        Component cell(String part) {
            return switch (part) {
                case "line" -> line;
                case "recipient" -> recipient;
                case "quantity" -> quantity;
                default -> handedOverOn;
            };
        }

        Allocation read() {
            LineSums chosen = line.getValue();
            return new Allocation(
                    chosen == null ? otherwise : chosen.good().line(),
                    recipient.getValue(),
                    quantity.getValue(),
                    handedOverOn.getValue());
        }
    }
}
