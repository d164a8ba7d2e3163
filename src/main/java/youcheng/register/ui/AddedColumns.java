package youcheng.register.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youcheng.base.ui.Badge;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.ui.RegisterColumns.Cell;
import youcheng.register.ui.RegisterColumns.Column;

/** The columns that features add to the register, and what they say of the cities that were read last. */
final class AddedColumns {

    private final List<RegisterColumns> features;
    private final Map<CityId, Map<String, Cell>> cells = new HashMap<>();

    AddedColumns(List<RegisterColumns> features) {
        this.features = features.stream()
                .sorted(Comparator.comparingInt(RegisterColumns::order))
                .toList();
    }

    /** All columns in their order. */
    List<Column> all() {
        return features.stream().flatMap(feature -> feature.columns().stream()).toList();
    }

    /** Forgets what was said of the cities that were shown before. */
    void forget() {
        cells.clear();
    }

    /** Asks what is to say of these cities, which are shown next beside others. */
    void read(List<CityRecord> cities) {
        features.forEach(feature -> feature.cells(cities)
                .forEach((city, said) ->
                        cells.computeIfAbsent(city, none -> new HashMap<>()).putAll(said)));
    }

    /** The cell as the list shows it; empty where nothing is to say. */
    Span shown(CityRecord city, Column column) {
        return cell(city, column.name()).map(AddedColumns::shown).orElseGet(Span::new);
    }

    /** The same as a text. */
    String text(CityRecord city, Column column) {
        return cell(city, column.name()).map(Cell::text).orElse("");
    }

    private static Span shown(Cell cell) {
        Badge.Signal kind = cell.kind();
        return kind == null ? new Span(cell.text()) : new Badge(cell.text(), kind);
    }

    private Optional<Cell> cell(CityRecord city, String column) {
        return Optional.ofNullable(cells.getOrDefault(city.id(), Map.of()).get(column));
    }
}
