package youcheng.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws document numbers in the office's patterns, for cases and for papers that have a series of their own. It is called in the
 * transaction of a service that checked rights and locked the case; a transaction that fails gives its number back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DocumentSeries {

    private final NumberPatterns patterns;
    private final CaseNumbers numbers;
    private final CaseFiles files;
    private final Clock clock;

    DocumentSeries(NumberPatterns patterns, CaseNumbers numbers, CaseFiles files, Clock clock) {
        this.patterns = patterns;
        this.numbers = numbers;
        this.files = files;
        this.clock = clock;
    }

    /** Whether there is a pattern of this name: the model's id of a case, or the kind of a paper. */
    public boolean isNumbered(String pattern) {
        return patterns.findByProcess(pattern).isPresent();
    }

    /**
     * The next number of a series of this year; numbers that a case has already, from before the pattern was changed, and those
     * that {@code alsoTaken} knows are passed over.
     */
    public String next(String pattern, String series, Predicate<String> alsoTaken) {
        String form = patterns.findByProcess(pattern).orElseThrow().pattern();
        int year = LocalDate.now(clock).getYear();
        String drawn;
        do {
            drawn = NumberPattern.number(form, year, numbers.drawFrom("DOC-" + series));
        } while (isOfCase(drawn) || alsoTaken.test(drawn));
        return drawn;
    }

    /** Whether a case has this document number. */
    public boolean isOfCase(String number) {
        return files.existsByDocumentNumber(number);
    }
}
