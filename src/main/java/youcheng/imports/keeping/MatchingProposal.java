package youcheng.imports.keeping;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.base.Bilingual;
import youcheng.imports.reading.HeaderLook.HeaderColumn;
import youcheng.imports.reading.TableCell;
import youcheng.imports.targets.ImportField;

/** Says which column is likely to be which field: by its heading in either language, then by what stands below it. */
final class MatchingProposal {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double MOST_OF_THEM = 0.6;

    private final List<ImportField> fields;
    private final List<HeaderColumn> columns;
    private final Function<String, Bilingual> messages;

    MatchingProposal(List<ImportField> fields, List<HeaderColumn> columns, Function<String, Bilingual> messages) {
        this.fields = fields;
        this.columns = columns;
        this.messages = messages;
    }

    /** Letters and digits of a heading: spaces, case, width, punctuation and an asterisk tell nothing. */
    static String key(String heading) {
        return NO_LETTER
                .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** All headings together, in their order. */
    static String key(List<HeaderColumn> columns) {
        return columns.stream().map(column -> key(column.heading())).collect(Collectors.joining("|"));
    }

    /** A proposal; {@code first} are the first rows below the headings. */
    Map<String, Integer> make(List<StagedRow> first) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        // The exact names of all fields first, so that a looser name of one takes no column from another.
        propose(found, taken, (field, column) -> names(field).anyMatch(key(column.heading())::equals));
        propose(
                found,
                taken,
                (field, column) -> key(column.heading()).length() > 1
                        && names(field)
                                .filter(name -> name.length() > 1)
                                .anyMatch(name -> key(column.heading()).contains(name)));
        propose(found, taken, (field, column) -> looksLike(field, column, first));
        return found;
    }

    private void propose(Map<String, Integer> found, Set<Integer> taken, BiPredicate<ImportField, HeaderColumn> fits) {
        for (ImportField field : fields) {
            if (found.containsKey(field.name())) {
                continue;
            }
            Optional<HeaderColumn> column = columns.stream()
                    .filter(each -> !taken.contains(each.column()) && fits.test(field, each))
                    .findFirst();
            column.ifPresent(each -> {
                found.put(field.name(), each.column());
                taken.add(each.column());
            });
        }
    }

    private Stream<String> names(ImportField field) {
        Bilingual label = messages.apply(field.labelKey());
        return Stream.concat(Stream.of(label.chinese(), label.english(), field.name()), field.alsoCalled().stream())
                .map(MatchingProposal::key);
    }

    private boolean looksLike(ImportField field, HeaderColumn column, List<StagedRow> first) {
        List<TableCell> cells = first.stream()
                .map(row -> row.row().cell(column.column()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return false;
        }
        long fitting = cells.stream().filter(cell -> fits(field, cell)).count();
        return fitting >= cells.size() * MOST_OF_THEM;
    }

    private boolean fits(ImportField field, TableCell cell) {
        if (!field.choices().isEmpty()) {
            String typed = key(cell.text());
            return field.choices().stream()
                    .map(choice -> messages.apply(field.choiceKey(choice)))
                    .anyMatch(said -> key(said.chinese()).equals(typed)
                            || key(said.english()).equals(typed));
        }
        return switch (field.name()) {
            case "email" -> cell.text().contains("@");
            case "date" -> cell.date() != null;
            default -> false;
        };
    }
}
