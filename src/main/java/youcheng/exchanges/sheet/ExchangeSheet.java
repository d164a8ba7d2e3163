package youcheng.exchanges.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.MessageKey;
import youcheng.base.PastedTable;
import youcheng.base.Rejection;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.register.RelationshipId;

/**
 * Reads exchanges that were typed or pasted as a table, a row each, in the words of either language. What it cannot read
 * it says cell by cell, with the words that it knows; it changes no cell.
 */
public final class ExchangeSheet {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[、，,;；/]| or | and ");
    private static final Pattern BETWEEN_PARTNERS = Pattern.compile("[、;；]");

    private final Function<String, Bilingual> messages;
    private final Function<String, RelationshipId> partners;
    private final Map<SheetColumn, Map<String, Enum<?>>> meanings = new EnumMap<>(SheetColumn.class);

    /** Why a cell cannot be read. */
    public record Refused(SheetColumn column, Rejection why) {}

    /** What a row says as far as it can be read, and which of its cells cannot. */
    public record Row(ExchangeDraft draft, List<Refused> refused) {}

    /**
     * A sheet in these words.
     *
     * @param messages the text of a message in both languages
     * @param partners finds the relationship with the city of this name, or throws the refusal that says why not
     */
    public ExchangeSheet(Function<String, Bilingual> messages, Function<String, RelationshipId> partners) {
        this.messages = messages;
        this.partners = partners;
        for (SheetColumn column : SheetColumn.values()) {
            meanings.put(column, meanings(column));
        }
    }

    /** The cells of what was copied from a spreadsheet; rows without any text are left out, and so is a row of headings. */
    public List<List<String>> split(String pasted) {
        return PastedTable.cells(pasted).stream()
                .filter(row ->
                        row.stream().anyMatch(cell -> !CleanText.line(cell).isEmpty()))
                .filter(row -> !isHeading(row))
                .toList();
    }

    /** Rows as text that {@link #cells} reads, whatever stands in their cells: how rows are kept. */
    public static String join(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            for (List<String> row : rows) {
                CSVFormat.TDF.printRecord(text, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The cells of rows that were kept. */
    public static List<List<String>> cells(String text) {
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setIgnoreSurroundingSpaces(false)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a cell of a column with choices means; empty where it names none of them. */
    public Optional<Enum<?>> meaning(SheetColumn column, String typed) {
        return Optional.ofNullable(Objects.requireNonNull(meanings.get(column)).get(key(typed)));
    }

    /** Reads a row: a cell for each column, in their order; cells that are missing at its end are empty. */
    public Row read(List<String> cells) {
        List<Refused> refused = new ArrayList<>();
        List<RelationshipId> relationships = partners(SheetColumn.PARTNERS.of(cells), refused);
        String date = SheetColumn.DATE.of(cells);
        attempt(SheetColumn.DATE, refused, () -> ExchangeDraft.readDate(SheetColumn.DATE.field(), date, ""));
        String lastDay = SheetColumn.LAST_DAY.of(cells);
        attempt(
                SheetColumn.LAST_DAY,
                refused,
                () -> Optional.ofNullable(FieldCheck.date(SheetColumn.LAST_DAY.field(), lastDay)));
        ExchangeKind kind = choice(SheetColumn.KIND, cells, ExchangeKind.class, refused);
        Direction direction = choice(SheetColumn.DIRECTION, cells, Direction.class, refused);
        Level level = choice(SheetColumn.LEVEL, cells, Level.class, refused);
        FieldOfExchange field = choice(SheetColumn.FIELD, cells, FieldOfExchange.class, refused);
        Substance substance = choice(SheetColumn.SUBSTANCE, cells, Substance.class, refused);
        String title = SheetColumn.TITLE.of(cells);
        if (title.isBlank()) {
            refused.add(new Refused(SheetColumn.TITLE, FieldCheck.missing(SheetColumn.TITLE.field())));
        }
        ExchangeDraft draft = new ExchangeDraft(
                relationships,
                false,
                date,
                kind,
                direction,
                level,
                substance,
                field,
                title,
                "",
                null,
                SheetColumn.OUTCOME.of(cells),
                SheetColumn.EVIDENCE.of(cells),
                "",
                lastDay);
        return new Row(draft, List.copyOf(refused));
    }

    private List<RelationshipId> partners(String typed, List<Refused> refused) {
        List<String> names = BETWEEN_PARTNERS
                .splitAsStream(typed)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            refused.add(new Refused(
                    SheetColumn.PARTNERS, Rejection.of(SheetColumn.PARTNERS.field(), "exchanges.rejection.noPartner")));
        }
        return names.stream()
                .map(name -> attempt(SheetColumn.PARTNERS, refused, () -> partners.apply(name)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<T> attempt(
            SheetColumn column, List<Refused> refused, java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Rejection why) {
            refused.add(new Refused(column, why));
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> @Nullable E choice(
            SheetColumn column, List<String> cells, Class<E> type, List<Refused> refused) {
        String typed = column.of(cells);
        Optional<Enum<?>> meant = meaning(column, typed);
        if (meant.isEmpty()) {
            refused.add(new Refused(
                    column,
                    typed.isBlank()
                            ? FieldCheck.missing(column.field())
                            : Rejection.of(
                                    column.field(),
                                    "exchanges.rejection.unknownWord",
                                    typed.strip(),
                                    new MessageKey(column.labelKey()),
                                    choicesOf(column))));
        }
        return meant.map(type::cast).orElse(null);
    }

    /** All that can stand in a column, for whoever reads it. */
    private Bilingual choicesOf(SheetColumn column) {
        List<Bilingual> all = column.choices().stream()
                .map(choice -> messages.apply(column.choiceKey(choice)))
                .toList();
        return new Bilingual(
                all.stream().map(Bilingual::chinese).collect(Collectors.joining("；")),
                all.stream().map(Bilingual::english).collect(Collectors.joining("; ")));
    }

    /** The words of both languages, each of their parts where it can mean only one thing, and the constants. */
    private Map<String, Enum<?>> meanings(SheetColumn column) {
        Map<String, Enum<?>> found = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Enum<?> choice : column.choices()) {
            Bilingual said = messages.apply(column.choiceKey(choice));
            Stream.of(said.chinese(), said.english())
                    .flatMap(text -> Arrays.stream(BETWEEN_WORDS.split(text)))
                    .map(ExchangeSheet::key)
                    .forEach(part -> {
                        Enum<?> other = found.put(part, choice);
                        if (other != null && !other.equals(choice)) {
                            ambiguous.add(part);
                        }
                    });
        }
        found.keySet().removeAll(ambiguous);
        for (Enum<?> choice : column.choices()) {
            Bilingual said = messages.apply(column.choiceKey(choice));
            Stream.of(said.chinese(), said.english(), choice.name()).forEach(text -> found.put(key(text), choice));
        }
        return found;
    }

    private boolean isHeading(List<String> row) {
        return isNamed(SheetColumn.PARTNERS, row) && isNamed(SheetColumn.DATE, row);
    }

    private boolean isNamed(SheetColumn column, List<String> row) {
        Bilingual name = messages.apply(column.labelKey());
        return Stream.of(name.chinese(), name.english()).map(ExchangeSheet::key).anyMatch(key(column.of(row))::equals);
    }

    /** Letters and digits only: spaces, case, width and punctuation tell nothing. */
    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
