package youcheng.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.PartialDate;
import youcheng.register.RelationshipId;

/**
 * What somebody wants to record as an exchange, as it was typed; what is missing or unreadable is refused by the name
 * of its component.
 *
 * @param partners the relationships it counts for
 * @param isPlanned whether it is still to come
 * @param date when: {@code 2026-05-03}, {@code 2026-05} or {@code 2026}
 * @param kind what it was
 * @param direction from whom
 * @param level who met
 * @param substance what it came to; not asked of what is planned
 * @param field what it was about
 * @param title what it was, in a line
 * @param people who took part
 * @param lead key of the partner's contact person who led it, or null
 * @param outcome what came of it
 * @param evidence what proves it
 * @param answered when a letter was answered; empty: no answer yet
 * @param lastDay the last of several days; empty: it lasted one
 */
public record ExchangeDraft(
        List<RelationshipId> partners,
        boolean isPlanned,
        String date,
        @Nullable ExchangeKind kind,
        @Nullable Direction direction,
        @Nullable Level level,
        @Nullable Substance substance,
        @Nullable FieldOfExchange field,
        String title,
        String people,
        @Nullable Long lead,
        String outcome,
        String evidence,
        String answered,
        String lastDay) {

    /** Characters that the title may have at most. */
    public static final int LONGEST_TITLE = 200;

    /** Characters that the people who took part may have at most. */
    public static final int LONGEST_PEOPLE = 1000;

    /** Characters that the outcome may have at most. */
    public static final int LONGEST_OUTCOME = 4000;

    /** Characters that the evidence may have at most. */
    public static final int LONGEST_EVIDENCE = 1000;

    /** One that did not last several days. */
    public ExchangeDraft(
            List<RelationshipId> partners,
            boolean isPlanned,
            String date,
            @Nullable ExchangeKind kind,
            @Nullable Direction direction,
            @Nullable Level level,
            @Nullable Substance substance,
            @Nullable FieldOfExchange field,
            String title,
            String people,
            @Nullable Long lead,
            String outcome,
            String evidence,
            String answered) {
        this(
                partners, isPlanned, date, kind, direction, level, substance, field, title, people, lead, outcome,
                evidence, answered, "");
    }

    /** A date as it was typed; refused where there is none, with the name of its field and the place of its exchange behind. */
    public static PartialDate readDate(String field, String typed, String place) {
        return FieldCheck.required(field + place, FieldCheck.date(field + place, typed));
    }

    /** A letter of this day, as two clicks record it; {@code answered} is empty while there is no answer. */
    public static ExchangeDraft letter(
            RelationshipId partner, Direction direction, String date, String title, String evidence, String answered) {
        return new ExchangeDraft(
                List.of(partner),
                false,
                date,
                ExchangeKind.LETTER,
                direction,
                Level.CORRESPONDENCE,
                Substance.SYMBOLIC,
                FieldOfExchange.POLITICS,
                title,
                "",
                null,
                "",
                evidence,
                answered);
    }

    /** The same as something that took place; what it came to is still to be said. */
    public ExchangeDraft asHeld() {
        return new ExchangeDraft(
                partners, false, date, kind, direction, level, substance, field, title, people, lead, outcome, evidence,
                answered, lastDay);
    }

    /** The same with what the other says; where that says nothing, what stood here stays, and so do partners and state. */
    public ExchangeDraft filledFrom(ExchangeDraft other) {
        return new ExchangeDraft(
                partners,
                isPlanned,
                or(other.date, date),
                other.kind == null ? kind : other.kind,
                other.direction == null ? direction : other.direction,
                other.level == null ? level : other.level,
                other.substance == null ? substance : other.substance,
                other.field == null ? field : other.field,
                or(other.title, title),
                or(other.people, people),
                other.lead == null ? lead : other.lead,
                or(other.outcome, outcome),
                or(other.evidence, evidence),
                or(other.answered, answered),
                or(other.lastDay, lastDay));
    }

    private static String or(String said, String before) {
        return said.isBlank() ? before : said;
    }

    /** What is recorded now, as a draft of its correction. */
    public static ExchangeDraft of(ExchangeRecord exchange) {
        return new ExchangeDraft(
                exchange.partners(),
                exchange.state() == ExchangeState.PLANNED,
                exchange.date().toString(),
                exchange.kind(),
                exchange.direction(),
                exchange.level(),
                exchange.substance(),
                exchange.field(),
                exchange.title(),
                exchange.people(),
                exchange.lead(),
                exchange.outcome(),
                exchange.evidence(),
                exchange.answered() == null ? "" : exchange.answered().toString(),
                exchange.lastDay() == null ? "" : exchange.lastDay().toString());
    }
}
