package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShipmentLineRecord;
import youcheng.aid.shipments.Shortfall;
import youcheng.aid.shipments.ui.FiguresFields.FigureNames;
import youcheng.aid.shipments.ui.ShipmentForm.ShipmentFormParts;
import youcheng.tasks.ui.HandIn;

/** Asks for two figures of each line of a shipment. A line that nobody had shown is as it was sent. */
final class FiguresOfLines {

    private final List<ShipmentLineRecord> lines;
    private final List<FiguresFields> shown = new ArrayList<>();

    FiguresOfLines(HandIn handIn, List<ShipmentLineRecord> lines, FigureNames names, ShipmentFormParts parts) {
        this(handIn, lines, names, parts, (line, place) -> {});
    }

    /** {@code more} adds what else is asked of the line in a place. */
    FiguresOfLines(
            HandIn handIn,
            List<ShipmentLineRecord> lines,
            FigureNames names,
            ShipmentFormParts parts,
            ObjIntConsumer<FiguresFields> more) {
        this.lines = List.copyOf(lines);
        Div rows = handIn.put(new Div());
        handIn.put(ManyLines.toFillIn(
                handIn.fields(),
                lines.size(),
                place -> {
                    FiguresFields figures = new FiguresFields(handIn, place, lines.get(place), names, parts);
                    shown.add(figures);
                    more.accept(figures, place);
                    rows.add(figures);
                },
                parts.messages()));
    }

    /**
     * What is typed of a line.
     *
     * @param good the figure that is as it should be
     * @param lost the other one
     * @param why why they do not add up
     */
    record Typed(@Nullable BigDecimal good, @Nullable BigDecimal lost, Shortfall why) {}

    /** What is typed, line by line, with the place of the line. */
    <T> List<T> values(BiFunction<Typed, Integer, T> read) {
        List<T> values = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            values.add(read.apply(typed(place), place));
        }
        return values;
    }

    private Typed typed(int place) {
        if (place < shown.size()) {
            FiguresFields figures = shown.get(place);
            return new Typed(figures.good(), figures.lost(), figures.difference());
        }
        return new Typed(lines.get(place).carried(), BigDecimal.ZERO, Shortfall.NONE);
    }
}
