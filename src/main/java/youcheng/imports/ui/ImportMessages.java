package youcheng.imports.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.SearchText;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.imports.keeping.ImportMatching;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.RowProblem;
import youcheng.imports.keeping.RowTwin;
import youcheng.imports.keeping.RowWish;
import youcheng.imports.keeping.StagedRow;
import youcheng.imports.reading.DateValues;
import youcheng.imports.reading.TableCell;
import youcheng.imports.targets.BothTexts;
import youcheng.imports.targets.ImportField;
import youcheng.imports.targets.ImportKind;

/** Says things about imports in the person's language. */
@Component
class ImportMessages {

    /** Cities and countries are called otherwise in another language. */
    private static final Set<String> SEVERAL_NAMES = Set.of("partners", "country", "countryThen");

    private final Messages messages;
    private final People people;
    private final ImportMatching matching;
    private final BothTexts bothTexts;

    ImportMessages(Messages messages, People people, ImportMatching matching, BothTexts bothTexts) {
        this.messages = messages;
        this.people = people;
        this.matching = matching;
        this.bothTexts = bothTexts;
    }

    Messages messages() {
        return messages;
    }

    String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    String kind(ImportKind kind) {
        return messages.t("imports.kind." + kind.name());
    }

    /** What is done with a row; one with problems cannot become a record as it stands. */
    String wish(StagedRow row) {
        boolean blocked = row.wish() == RowWish.KEEP && !row.problems().isEmpty() && row.made() == null;
        return messages.t(
                blocked ? "imports.toCorrect" : "imports.wish." + row.wish().name());
    }

    /** How many there are, as sentences say it. */
    String count(int rows) {
        return messages.say(BigDecimal.valueOf(rows));
    }

    String who(long account) {
        return people.nameOf(account);
    }

    List<ImportField> fields(ImportKind kind) {
        return matching.fields(kind);
    }

    Badge badge(ImportState state) {
        Badge.Signal signal = switch (state) {
            case APPLIED -> Badge.Signal.GOOD;
            case WAITING -> Badge.Signal.WARN;
            case UNDONE, DISCARDED -> Badge.Signal.PLAIN;
            default -> Badge.Signal.INFO;
        };
        return new Badge(state(state), signal);
    }

    String state(ImportState state) {
        return messages.t("imports.state." + state.name());
    }

    /** What is wrong, by its cell; what is about all of the row stands in that row already. */
    String problem(RowProblem problem) {
        String said = messages.say(problem.message());
        return problem.isOfCell() ? messages.t("imports.problem", problem.address(), said) : said;
    }

    String twin(RowTwin twin) {
        return messages.t(
                twin.inFile() ? "imports.twin.row" : "imports.twin.record",
                Long.toString(twin.other()),
                messages.say(twin.reason().message()));
    }

    /** What a row says in a field: choices in words, dates as they are read. */
    String cell(ImportRecord one, StagedRow row, ImportField field) {
        Integer column = one.fields().get(field.name());
        if (column == null) {
            String fixed = one.matching().fixed().get(field.name());
            return fixed == null ? "" : messages.t(field.choiceKey(fixed));
        }
        TableCell read = row.row().cell(column);
        TableCell cell = field.isDate() ? DateValues.dated(read, one.matching().order(field.name())) : read;
        if (cell.date() != null) {
            return cell.date().toString();
        }
        String text = cell.text().strip();
        return field.isChoice(text) ? messages.t(field.choiceKey(text)) : text;
    }

    /** Whether two say different things in a field; of what has several names that is not told from its name. */
    boolean differ(ImportField field, String one, String other) {
        if (one.isBlank() || other.isBlank() || SEVERAL_NAMES.contains(field.name())) {
            return false;
        }
        return !meaning(field, one).equals(meaning(field, other));
    }

    /** The choice that a text names in either language; otherwise its letters and digits. */
    private String meaning(ImportField field, String text) {
        String key = SearchText.of(text);
        return field.choices().stream()
                .filter(choice -> {
                    Bilingual said = bothTexts.of(field.choiceKey(choice));
                    return SearchText.of(said.chinese()).equals(key)
                            || SearchText.of(said.english()).equals(key);
                })
                .map(Enum::name)
                .findFirst()
                .orElse(key);
    }

    /** What a record says in a field, in words. */
    String said(ImportField field, @Nullable Map<String, String> record) {
        String text = record == null ? "" : record.getOrDefault(field.name(), "");
        return field.isChoice(text) ? messages.t(field.choiceKey(text)) : text;
    }
}
