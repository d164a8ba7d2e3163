package youcheng.aid.goods.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.ExchangeRate;
import youcheng.aid.goods.LineField;
import youcheng.aid.goods.LineReader;
import youcheng.aid.goods.LineRules;
import youcheng.aid.goods.LineSheet;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.goods.LineWords;
import youcheng.aid.goods.LiveSheet;
import youcheng.aid.goods.SheetStep;
import youcheng.base.Rejection;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/**
 * A table that people type lines into as into a spreadsheet. Its value is what stands in the cells, read or not, so that
 * it is kept like any field; {@link #lines} reads it. What is wrong with a cell is said there as one types.
 */
@Tag("youcheng-lines")
public class LinesGrid extends AbstractField<LinesGrid, LineSheet> implements HasLabel, HasValidationProperties {

    /** The element is there before its module: what is said to it waits. */
    private static final String SAY =
            "customElements.whenDefined('youcheng-lines').then(() => this[$0](JSON.parse($1)))";

    private final transient Messages messages;
    private final transient LineReader reader;
    private final transient LineWords words;
    private final transient TotalsText totalsText;
    private final transient LiveSheet live;
    private final Map<String, LineCell> cells = new HashMap<>();
    private transient @Nullable ExchangeRate rate;
    private boolean asked;

    /** What the window is answered. */
    private record Answer(List<Object> faults, List<String> totals) {}

    public LinesGrid(Messages messages, LineReader reader, LineWords words) {
        super(LineSheet.EMPTY);
        this.messages = messages;
        this.reader = reader;
        this.words = words;
        this.totalsText = new TotalsText(messages);
        this.live = new LiveSheet(reader);
        setLabel(messages.t("goods.lines"));
        getElement()
                .addEventListener("lines-changed", event -> follow(event.getEventDetail(String.class)))
                .addEventDetail();
    }

    /** Adds it to a form under this name, so that it is kept with the form and each of its cells is refused in its place. */
    public LinesGrid in(FormFields fields, String name) {
        fields.add(name, this, LineSheet::text, LineSheet::parse);
        fields.addParts(this::cell);
        return this;
    }

    /** Shows these lines. */
    public void show(List<AidLine> lines) {
        setValue(LineSheet.of(lines, reader, messages.language()));
    }

    /** Puts these lines below those that are there; tells whether there was room. */
    public boolean append(List<AidLine> more) {
        List<LineSheet.SheetRow> rows = new ArrayList<>(getValue().rows());
        rows.addAll(LineSheet.of(more, reader, messages.language()).rows());
        if (rows.size() > LineRules.MOST_LINES) {
            return false;
        }
        LineSheet sheet = new LineSheet(rows);
        setModelValue(sheet, true);
        setPresentationValue(sheet);
        return true;
    }

    /** All lines; refuses them with everything that is wrong, each by its row and column. */
    public List<AidLine> lines() {
        asked = true;
        answer(live.faults());
        return getValue().lines(reader);
    }

    /** The lines that can be read, whatever is wrong with others. */
    public List<AidLine> readable() {
        return live.readable();
    }

    /** What the lines that can be read come to. */
    public LineTotals totals() {
        return live.totals();
    }

    /** Says the sum in yuan too, by this rate; null where none is known. */
    public void setRate(@Nullable ExchangeRate newRate) {
        this.rate = newRate;
        answer(Map.of());
    }

    /** The cell that refusals call so. */
    Optional<Component> cell(String name) {
        return LineField.of(name)
                .map(field -> cells.computeIfAbsent(name, unknown -> {
                    int row = LineField.row(name);
                    LineCell cell = new LineCell(
                            row,
                            field,
                            messages.t("goods.grid.cell", Integer.toString(row + 1), messages.t(field.labelKey())));
                    getElement().appendChild(cell.getElement());
                    return cell;
                }));
    }

    @Override
    protected void setPresentationValue(LineSheet sheet) {
        live.load(sheet);
        if (isAttached()) {
            load();
        }
    }

    @Override
    public boolean isEmpty() {
        return getValue().isEmpty();
    }

    @Override
    public void setInvalid(boolean invalid) {
        HasValidationProperties.super.setInvalid(invalid);
        getElement().setAttribute("invalid", invalid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/lines-grid.js");
        say("begin", LinesSetup.in(messages, words));
        load();
    }

    private void load() {
        List<Integer> numbers = live.numbers();
        List<LineSheet.SheetRow> rows = live.sheet().rows();
        List<Map<String, Object>> told = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            told.add(Map.of(
                    "id", numbers.get(place),
                    "key", rows.get(place).key(),
                    "cells", rows.get(place).cells()));
        }
        say("load", told);
        answer(live.faults());
    }

    private void follow(String told) {
        Optional<List<SheetStep>> steps = StepJson.read(told);
        boolean followed = steps.isPresent() && !isReadOnly() && live.follow(steps.get());
        setModelValue(live.sheet(), true);
        forgetCells();
        if (followed) {
            answer(live.news());
        } else {
            live.load(getValue());
            load();
        }
    }

    /** Rows have moved: what was said of a cell may belong to another one now, and is said again in the table. */
    private void forgetCells() {
        cells.values().forEach(cell -> cell.getElement().removeFromParent());
        cells.clear();
    }

    private void answer(Map<Integer, Map<LineField, Rejection>> faults) {
        if (!isAttached()) {
            return;
        }
        List<Object> said = new ArrayList<>();
        faults.forEach((number, wrong) -> {
            Map<LineField, String> sentences = new LinkedHashMap<>();
            wrong.forEach((field, why) -> {
                if (asked || !why.key().equals("base.rejection.missing")) {
                    sentences.put(field, messages.say(why));
                }
            });
            said.add(List.of(number, sentences));
        });
        say("answer", new Answer(said, totalTexts()));
    }

    private List<String> totalTexts() {
        LineTotals totals = live.totals();
        String[] texts = new String[LineField.values().length];
        Arrays.fill(texts, "");
        texts[LineField.ITEM.place()] = totalsText.lines(totals);
        texts[LineField.QUANTITY.place()] = totalsText.quantities(totals);
        texts[LineField.UNIT_VALUE.place()] = totalsText.value(totals, rate);
        return List.of(texts);
    }

    private void say(String method, Object what) {
        getElement().executeJs(SAY, method, StepJson.write(what));
    }
}
