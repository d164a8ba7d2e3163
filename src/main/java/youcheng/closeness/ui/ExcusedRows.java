package youcheng.closeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.base.ui.Fields;

/**
 * Excused periods, a row each; what was typed stays as it was typed. The value has one a line, first and last day with
 * a space between them; an empty row before others is an empty line, so that refusals find their row.
 */
class ExcusedRows extends CustomField<String> {

    private static final String FIELD = "field-excused.";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_DAY = 20;

    private final transient ClosenessMessages say;
    private final transient Fields make;
    private final List<Row> all = new ArrayList<>();
    private final Div rows = new Div();

    ExcusedRows(ClosenessMessages say, Fields make) {
        super("");
        this.say = say;
        this.make = make;
        setLabel(say.t("policy.excused"));
        setWidthFull();
        Button more = new Button(
                say.t("closeness.excused.add"), click -> add("", "").from.focus());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(rows, more);
    }

    /** The two fields of a period with what removes it. */
    private final class Row extends Div {

        private final TextField from = make.line("closeness.excused.from", LONGEST_DAY);
        private final TextField until = make.line("closeness.excused.until", LONGEST_DAY);

        Row(String first, String last) {
            addClassName("closeness-excused");
            from.setValue(first);
            until.setValue(last);
            Button remove = new Button(say.t("closeness.excused.remove"), click -> {
                all.remove(this);
                rows.remove(this);
                renumber();
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            typed(from);
            typed(until);
            add(from, until, remove);
        }

        private void typed(TextField day) {
            day.addValueChangeListener(change -> {
                day.setInvalid(false);
                updateValue();
            });
        }

        /** Names the days by the place of the row, as refusals do. */
        void number(int place) {
            from.setId(FIELD + place + ".from");
            until.setId(FIELD + place + ".until");
        }

        String text() {
            return unspaced(from.getValue()) + " " + unspaced(until.getValue());
        }
    }

    private Row add(String first, String last) {
        Row row = new Row(first, last);
        all.add(row);
        rows.add(row);
        renumber();
        return row;
    }

    private void renumber() {
        for (int place = 0; place < all.size(); place++) {
            all.get(place).number(place);
        }
    }

    /** The day that refusals call so. */
    Optional<Component> find(String name) {
        return all.stream()
                .flatMap(row -> Stream.<Component>of(row.from, row.until))
                .filter(day -> day.getId().filter(("field-" + name)::equals).isPresent())
                .findFirst();
    }

    @Override
    protected String generateModelValue() {
        return all.stream().map(Row::text).collect(Collectors.joining("\n")).stripTrailing();
    }

    @Override
    protected void setPresentationValue(String value) {
        all.clear();
        rows.removeAll();
        value.lines().forEach(line -> {
            String[] days = line.split(" ", 2);
            add(days[0], days.length < 2 ? "" : days[1]);
        });
    }

    private static String unspaced(String day) {
        return SPACES.matcher(day).replaceAll("");
    }
}
