package youcheng.yearbook;

import java.util.List;
import java.util.Locale;

/** Knows what there is to say of a year; features implement it, from what their own pages read. */
public interface YearSource {

    /** Where its chapters stand in the report: the lowest first. */
    int place();

    /**
     * What it says of this year, in the order that readers of this language look names up in. Sums are of everything, whoever
     * may read the cases behind them.
     */
    List<YearChapter> chapters(int year, Locale language);
}
