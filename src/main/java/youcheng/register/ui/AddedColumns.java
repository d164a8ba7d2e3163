package youcheng.register.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.ui.RegisterColumns.Cell;
import youcheng.register.ui.RegisterColumns.Column;

/** The columns that features add to the register, and what they say of the cities that were found last. */
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

    /** What of these cities is wanted; in the order in which they come, or in that of the added column. */
    List<CityRecord> apply(List<CityRecord> cities, RegisterWish wish) {
        cells.clear();
        features.forEach(feature -> feature.cells(cities)
                .forEach((city, said) ->
                        cells.computeIfAbsent(city, none -> new HashMap<>()).putAll(said)));
        List<CityRecord> wanted = cities.stream()
                .filter(city -> wish.chosen().entrySet().stream().allMatch(one -> answers(city, one)))
                .toList();
        String column = wish.column();
        if (column == null) {
            return wanted;
        }
        Comparator<Double> order = wish.filter().ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return wanted.stream()
                .sorted(Comparator.comparing((CityRecord city) -> order(city, column), Comparator.nullsLast(order)))
                .toList();
    }

    /** The cell as the list shows it; empty where nothing is to say. */
    Span shown(CityRecord city, Column column) {
        return cell(city, column.name()).map(AddedColumns::shown).orElseGet(Span::new);
    }

    private static Span shown(Cell cell) {
        Badge.Signal kind = cell.kind();
        return kind == null ? new Span(cell.text()) : new Badge(cell.text(), kind);
    }

    private boolean answers(CityRecord city, Map.Entry<String, String> chosen) {
        return cell(city, chosen.getKey())
                .filter(cell -> cell.choice().equals(chosen.getValue()))
                .isPresent();
    }

    private @Nullable Double order(CityRecord city, String column) {
        return cell(city, column).map(Cell::order).orElse(null);
    }

    private Optional<Cell> cell(CityRecord city, String column) {
        return Optional.ofNullable(cells.getOrDefault(city.id(), Map.of()).get(column));
    }
}
