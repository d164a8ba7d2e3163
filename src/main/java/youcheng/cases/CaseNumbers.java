package youcheng.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;

/** Draws case numbers: a prefix, the office’s year, a running number; a rolled-back case gives its number back. */
@Component
class CaseNumbers {

    /** The row that counts nothing and is locked while a series is opened. */
    private static final String ALL = "*";

    private final NumberCounters counters;
    private final Clock clock;

    CaseNumbers(NumberCounters counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /** The next number; the counter stays locked until the caller's transaction ends. */
    CaseNumber draw(String prefix) {
        int year = LocalDate.now(clock).getYear();
        return CaseNumber.of(prefix, year, next(prefix + "-" + year));
    }

    /** The next running number of a series of this year, e.g. of the document numbers of a kind of case. */
    int drawFrom(String kind) {
        return next(kind + "-" + LocalDate.now(clock).getYear());
    }

    private int next(String series) {
        return counters.lock(series).orElseGet(() -> begun(series)).next();
    }

    /**
     * Whoever opens a series locks the row of all series first, or two first cases of a year would fail on each other's
     * row. Not in a transaction of its own: that would wait for a second connection while it holds one.
     */
    private NumberCounter begun(String series) {
        if (counters.lock(ALL).isEmpty()) {
            throw new IllegalStateException("The row of all series is gone");
        }
        if (!counters.existsBySeries(series)) {
            counters.saveAndFlush(new NumberCounter(series));
        }
        return counters.lock(series).orElseThrow();
    }
}
