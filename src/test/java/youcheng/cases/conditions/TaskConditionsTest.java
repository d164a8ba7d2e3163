package youcheng.cases.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions come back from an address as they went into it, whatever was typed. */
class TaskConditionsTest {

    @Test
    void conditionsComeBackAsTheyWere() {
        TaskConditions conditions = new TaskConditions(List.of(
                List.of(
                        TaskCondition.of(TaskField.PROCESS, "AidPackage", "SisterCityProposal"),
                        TaskCondition.of(TaskField.TEXT, "a;b|c,d:e% &=城")),
                List.of(
                        TaskCondition.due(LocalDate.of(2026, 6, 1), null),
                        TaskCondition.amount(null, new BigDecimal("500000.50")),
                        TaskCondition.of(TaskField.ESCALATED))));

        TaskConditions read = TaskConditions.read(conditions.written());

        assertThat(read.written()).isEqualTo(conditions.written());
        assertThat(read.anyOf().getFirst()).isEqualTo(conditions.anyOf().getFirst());
        List<TaskCondition> second = read.anyOf().get(1);
        assertThat(second.getFirst().isBetweenDays()).isTrue();
        assertThat(second.getFirst().day(1)).contains(LocalDate.of(2026, 6, 1));
        assertThat(second.getFirst().day(2)).isEmpty();
        assertThat(second.get(1).number(0)).isEmpty();
        assertThat(second.get(1).number(1)).contains(new BigDecimal("500000.50"));
        assertThat(second.get(2).field()).isEqualTo(TaskField.ESCALATED);
    }

    @Test
    void whatIsNoConditionIsPassedOver() {
        assertThat(TaskConditions.read("")).isEqualTo(TaskConditions.NONE);
        assertThat(TaskConditions.read("LUCK:1|;|x").isEmpty()).isTrue();
        assertThat(TaskConditions.read("LUCK:1;DESK:EUROPE").anyOf())
                .containsExactly(List.of(TaskCondition.of(TaskField.DESK, "EUROPE")));
        assertThat(TaskConditions.read("TEXT:%E0%zz").anyOf())
                .containsExactly(List.of(TaskCondition.of(TaskField.TEXT, "%E0%zz")));
    }

    /** Short to write, and longer than the memory when they are written out. */
    @Test
    void numbersAndDaysThatNoTaskHasAreNone() {
        assertThat(TaskCondition.typedNumber("1e999999999")).isEmpty();
        assertThat(TaskCondition.typedNumber("1e-999999999")).isEmpty();
        assertThat(TaskCondition.typedNumber("much")).isEmpty();
        assertThat(TaskCondition.typedNumber("1,500，000.50")).contains(new BigDecimal("1500000.50"));
        TaskCondition amount =
                TaskConditions.read("AMOUNT:1e999999999,").anyOf().getFirst().getFirst();
        assertThat(amount.number(0)).isEmpty();
        TaskCondition due = TaskConditions.read("DUE:days,%2B999999999-12-31,0001-01-01")
                .anyOf()
                .getFirst()
                .getFirst();
        assertThat(due.day(1)).isEmpty();
        assertThat(due.day(2)).isEmpty();
        assertThat(TaskConditions.read("STEP:a%00b")
                        .anyOf()
                        .getFirst()
                        .getFirst()
                        .values())
                .allMatch(value -> value.indexOf(0) < 0);
    }

    @Test
    void anEmptyAlternativeAsksForNothing() {
        assertThat(new TaskConditions(List.of(List.of(), List.of())).isEmpty()).isTrue();
    }
}
