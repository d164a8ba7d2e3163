package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;

/** Case numbers run without gaps, and none is drawn twice. */
@PortalTest
class CaseNumbersTest {

    @Autowired
    private CaseNumbers numbers;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void numbersRunFromOneInTheOfficesYear() {
        int year = LocalDate.now(clock).getYear();

        assertThat(List.of(draw("TSA"), draw("TSA"), draw("TSA")))
                .containsExactly(
                        CaseNumber.of("TSA", year, 1), CaseNumber.of("TSA", year, 2), CaseNumber.of("TSA", year, 3));
    }

    @Test
    void eachKindOfCaseHasItsOwnNumbers() {
        draw("TSB");

        assertThat(draw("TSC")).hasToString("TSC-" + LocalDate.now(clock).getYear() + "-0001");
    }

    @Test
    void aCaseThatIsRolledBackGivesItsNumberBack() {
        CaseNumber first = draw("TSD");
        transaction.executeWithoutResult(status -> {
            numbers.draw("TSD");
            status.setRollbackOnly();
        });

        assertThat(draw("TSD").value()).isEqualTo(first.value().replace("0001", "0002"));
    }

    /** The first cases of a year, opened at the same instant, must not get one number. */
    @RepeatedTest(10)
    void whoeverDrawsAtTheSameInstantGetsANumberOfTheirOwn(RepetitionInfo repetition) throws Exception {
        String prefix = "TS" + (char) ('K' + repetition.getCurrentRepetition());
        int people = 4;
        CyclicBarrier together = new CyclicBarrier(people);
        List<CaseNumber> drawn = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(people)) {
            Callable<CaseNumber> draw = () -> {
                together.await();
                return draw(prefix);
            };
            for (Future<CaseNumber> one :
                    pool.invokeAll(Stream.generate(() -> draw).limit(people).toList())) {
                drawn.add(one.get());
            }
        }

        int year = LocalDate.now(clock).getYear();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, people)
                        .mapToObj(running -> CaseNumber.of(prefix, year, running))
                        .toList());
    }

    @Test
    void aCaseNeverOverwritesAnotherOfTheSameNumber() {
        CaseNumber number = draw("TSE");
        files.saveAndFlush(file(number, "先到"));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> files.saveAndFlush(file(number, "后到")));
        assertThat(files.findByNumber(number.value())
                        .orElseThrow()
                        .label()
                        .title()
                        .chinese())
                .isEqualTo("先到");
    }

    private CaseNumber draw(String prefix) {
        return Objects.requireNonNull(transaction.execute(status -> numbers.draw(prefix)));
    }

    private static CaseFile file(CaseNumber number, String title) {
        return new CaseFile(
                number,
                "TestProcess",
                new Bilingual(title, title),
                Actor.person(1),
                Instant.parse("2026-03-06T01:00:00Z"));
    }
}
