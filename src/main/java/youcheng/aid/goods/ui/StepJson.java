package youcheng.aid.goods.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import youcheng.aid.goods.LineSheet;
import youcheng.aid.goods.SheetStep;

/** How the window tells what was done, see {@code sheet.ts}. */
final class StepJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StepJson() {}

    /** The steps that this text tells; empty where it tells none, which no window of ours sends. */
    static Optional<List<SheetStep>> read(String text) {
        try {
            List<SheetStep> steps = new ArrayList<>();
            for (JsonNode step : JSON.readTree(text)) {
                steps.add(step(step));
            }
            return Optional.of(steps);
        } catch (JacksonException | IllegalArgumentException noSteps) {
            return Optional.empty();
        }
    }

    private static SheetStep step(JsonNode step) {
        return switch (step.path("op").asString()) {
            case "set" -> {
                List<SheetStep.Cell> cells = new ArrayList<>();
                step.path("cells")
                        .forEach(cell -> cells.add(new SheetStep.Cell(
                                cell.path(0).asInt(),
                                cell.path(1).asInt(),
                                cell.path(2).asString())));
                yield new SheetStep.Put(cells);
            }
            case "add" -> {
                List<SheetStep.NumberedRow> rows = new ArrayList<>();
                step.path("rows").forEach(row -> rows.add(row(row)));
                yield new SheetStep.Add(step.path("at").asInt(), rows);
            }
            case "del" -> {
                List<Integer> rows = new ArrayList<>();
                step.path("rows").forEach(row -> rows.add(row.asInt()));
                yield new SheetStep.Remove(rows);
            }
            default -> throw new IllegalArgumentException("No such step");
        };
    }

    private static SheetStep.NumberedRow row(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.path("cells").forEach(cell -> cells.add(cell.asString()));
        return new SheetStep.NumberedRow(
                row.path("id").asInt(), new LineSheet.SheetRow(row.path("key").asLong(), cells));
    }

    /** A value as the window reads it. */
    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }
}
