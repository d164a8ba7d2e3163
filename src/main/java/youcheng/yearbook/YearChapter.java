package youcheng.yearbook;

import java.util.List;
import youcheng.base.MessageKey;

/**
 * A chapter of the yearly report.
 *
 * @param title what it is called
 * @param said sentences, the most important first; also what is not known
 * @param tables its tables, each with its picture where it has one
 */
public record YearChapter(MessageKey title, List<MessageKey> said, List<YearTable> tables) {

    public YearChapter {
        said = List.copyOf(said);
        tables = List.copyOf(tables);
    }
}
