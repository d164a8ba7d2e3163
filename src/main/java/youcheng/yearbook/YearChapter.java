package youcheng.yearbook;

import java.util.List;
import youcheng.base.MessageKey;

/**
 * A chapter of the yearly report.
 *
 * @param title what it is called
 * @param warnings what nobody must miss who uses its figures; stands marked here and at the top of the report
 * @param said sentences, the most important first; also what is not known
 * @param tables its tables, each with its picture where it has one
 */
public record YearChapter(MessageKey title, List<MessageKey> warnings, List<MessageKey> said, List<YearTable> tables) {

    public YearChapter {
        warnings = List.copyOf(warnings);
        said = List.copyOf(said);
        tables = List.copyOf(tables);
    }

    /** A chapter whose figures are what they seem. */
    public YearChapter(MessageKey title, List<MessageKey> said, List<YearTable> tables) {
        this(title, List.of(), said, tables);
    }
}
