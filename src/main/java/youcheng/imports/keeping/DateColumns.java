package youcheng.imports.keeping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.imports.reading.DateOrder;
import youcheng.imports.reading.DateValues;
import youcheng.imports.reading.TableCell;

/** In which order the columns with dates write day and month. Nothing is guessed: where no value tells, it has to be said. */
@Component
class DateColumns {

    private static final int AT_ONCE = 500;
    private static final Set<DateOrder> DECIDED = EnumSet.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);

    private final StagedRows rows;

    DateColumns(StagedRows rows) {
        this.rows = rows;
    }

    /**
     * The orders of these columns, by their fields: as all their values tell, and otherwise as it was said.
     *
     * @throws Rejection where a value can be two days, and neither is so
     */
    Map<String, DateOrder> orders(ImportId id, Map<String, Integer> columns, Map<String, DateOrder> said) {
        Map<String, DateOrder> orders = new HashMap<>();
        List<Rejection> refused = new ArrayList<>();
        texts(id, columns).forEach((field, texts) -> {
            DateOrder told = DateValues.order(texts.stream());
            DateOrder order = DECIDED.contains(told) ? told : said.getOrDefault(field, told);
            if (DECIDED.contains(order)) {
                orders.put(field, order);
                return;
            }
            texts.stream()
                    .map(text -> DateValues.read(text, DateOrder.UNDECIDED))
                    .filter(read -> !read.choices().isEmpty())
                    .flatMap(read -> Stream.ofNullable(read.message()))
                    .findFirst()
                    .ifPresent(question -> refused.add(ask(field, question)));
        });
        if (!refused.isEmpty()) {
            throw Rejection.all(refused);
        }
        return orders;
    }

    private static Rejection ask(String field, MessageKey question) {
        return Rejection.of(field, question.key(), question.arguments().toArray());
    }

    private Map<String, List<String>> texts(ImportId id, Map<String, Integer> columns) {
        Map<String, List<String>> texts = new HashMap<>();
        if (columns.isEmpty()) {
            return texts;
        }
        List<StagedRow> some = rows.after(id, 0, AT_ONCE);
        while (!some.isEmpty()) {
            for (StagedRow row : some) {
                columns.forEach((field, column) -> {
                    TableCell cell = row.row().cell(column);
                    if (cell.date() == null && !cell.isEmpty()) {
                        texts.computeIfAbsent(field, none -> new ArrayList<>()).add(cell.text());
                    }
                });
            }
            some = rows.after(id, some.getLast().place(), AT_ONCE);
        }
        return texts;
    }
}
