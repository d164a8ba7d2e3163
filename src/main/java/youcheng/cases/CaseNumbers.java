package youcheng.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.CaseNumber;

/** Draws case numbers: a prefix, the office’s year, a running number; a rolled-back case gives its number back. */
@Component
class CaseNumbers {

    private final NumberCounters counters;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    CaseNumbers(NumberCounters counters, Clock clock, PlatformTransactionManager transactions) {
        this.counters = counters;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number; the counter stays locked until the caller's transaction ends. */
    CaseNumber draw(String prefix) {
        int year = LocalDate.now(clock).getYear();
        String series = prefix + "-" + year;
        if (!counters.existsBySeries(series)) {
            openSeries(series);
        }
        return CaseNumber.of(prefix, year, counters.lock(series).orElseThrow().next());
    }

    /** The next running number of a series of this year, e.g. of the document numbers of a kind of case. */
    int drawFrom(String kind) {
        String series = kind + "-" + LocalDate.now(clock).getYear();
        if (!counters.existsBySeries(series)) {
            openSeries(series);
        }
        return counters.lock(series).orElseThrow().next();
    }

    /** In a transaction of its own, or two first cases of a year would fail on each other's row. */
    private void openSeries(String series) {
        try {
            ownTransaction.executeWithoutResult(status -> counters.saveAndFlush(new NumberCounter(series)));
        } catch (DataIntegrityViolationException openedMeanwhile) {
            // Somebody else opened the series at the same instant; it is there now.
        }
    }
}
