package youcheng.imports.keeping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import youcheng.base.Bilingual;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.imports.reading.CellContent;
import youcheng.imports.reading.DateOrder;
import youcheng.imports.reading.TableCell;
import youcheng.imports.reading.TableRow;

/** What imports keep as JSON. */
final class ImportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ImportJson() {}

    /** A cell without its address, which its place says. */
    private record KeptCell(
            String t, CellContent c, @Nullable String d) {}

    /** An argument of a message, of the few types that messages have. */
    private record KeptArgument(
            String type, @Nullable String text, @Nullable String other, List<KeptArgument> more) {}

    private record KeptMessage(String key, List<KeptArgument> arguments) {}

    /** A matching; nothing is kept of one that was not made yet. */
    private record KeptMatching(
            @Nullable Map<String, Integer> columns,
            @Nullable Map<String, DateOrder> orders,
            @Nullable Map<String, String> fixed) {}

    private record KeptProblem(String address, String field, String text, KeptMessage message) {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static FieldMatching readMatching(String json) {
        KeptMatching kept = read(json, KeptMatching.class);
        Map<String, Integer> columns = kept.columns();
        Map<String, DateOrder> orders = kept.orders();
        Map<String, String> fixed = kept.fixed();
        return new FieldMatching(
                columns == null ? Map.of() : columns,
                orders == null ? Map.of() : orders,
                fixed == null ? Map.of() : fixed);
    }

    static <T> List<T> readList(@Nullable String json, Class<T[]> type) {
        return json == null ? List.of() : Arrays.asList(JSON.readValue(json, type));
    }

    static String cells(TableRow row) {
        return write(row.cells().stream()
                .map(cell -> new KeptCell(
                        cell.text(),
                        cell.content(),
                        cell.date() == null ? null : cell.date().toString()))
                .toList());
    }

    static TableRow row(int number, String json) {
        List<KeptCell> kept = readList(json, KeptCell[].class);
        return new TableRow(
                number,
                IntStream.range(0, kept.size())
                        .mapToObj(column -> cell(kept.get(column), letters(column) + number))
                        .toList());
    }

    private static TableCell cell(KeptCell kept, String address) {
        String date = kept.d();
        return new TableCell(
                address,
                kept.t(),
                kept.c(),
                date == null ? null : PartialDate.parse(date).orElseThrow());
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        int alphabet = 26;
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / alphabet) {
            letters.insert(0, (char) ('A' + (rest - 1) % alphabet));
        }
        return letters.toString();
    }

    static @Nullable String problems(List<RowProblem> problems) {
        return problems.isEmpty()
                ? null
                : write(problems.stream()
                        .map(each ->
                                new KeptProblem(each.address(), each.field(), each.text(), message(each.message())))
                        .toList());
    }

    static List<RowProblem> readProblems(@Nullable String json) {
        return readList(json, KeptProblem[].class).stream()
                .map(each -> new RowProblem(each.address(), each.field(), each.text(), message(each.message())))
                .toList();
    }

    static String messages(List<MessageKey> messages) {
        return write(messages.stream().map(ImportJson::message).toList());
    }

    static List<MessageKey> readMessages(String json) {
        return readList(json, KeptMessage[].class).stream()
                .map(ImportJson::message)
                .toList();
    }

    private static KeptMessage message(MessageKey message) {
        return new KeptMessage(
                message.key(),
                message.arguments().stream().map(ImportJson::argument).toList());
    }

    private static MessageKey message(KeptMessage kept) {
        return new MessageKey(
                kept.key(), kept.arguments().stream().map(ImportJson::argument).toList());
    }

    private static KeptArgument argument(Object value) {
        return switch (value) {
            case Integer number -> new KeptArgument("int", number.toString(), null, List.of());
            case Long number -> new KeptArgument("long", number.toString(), null, List.of());
            case LocalDate day -> new KeptArgument("day", day.toString(), null, List.of());
            case PartialDate date -> new KeptArgument("date", date.toString(), null, List.of());
            case Bilingual both -> new KeptArgument("both", both.chinese(), both.english(), List.of());
            case MessageKey key ->
                new KeptArgument(
                        "message",
                        key.key(),
                        null,
                        key.arguments().stream().map(ImportJson::argument).toList());
            default -> new KeptArgument("text", value.toString(), null, List.of());
        };
    }

    private static Object argument(KeptArgument kept) {
        String text = kept.text() == null ? "" : kept.text();
        return switch (kept.type()) {
            case "int" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "day" -> LocalDate.parse(text);
            case "date" -> PartialDate.parse(text).orElseThrow();
            case "both" -> new Bilingual(text, kept.other() == null ? "" : kept.other());
            case "message" ->
                new MessageKey(
                        text, kept.more().stream().map(ImportJson::argument).toList());
            default -> text;
        };
    }
}
