package youcheng.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.PartialDate;
import youcheng.register.RelationshipId;

/**
 * An exchange as people see it.
 *
 * @param id its key
 * @param partners the relationships it counts for, in the order of their keys
 * @param state planned, held, called off or removed
 * @param date when, as exactly as known; its first day where it lasted several, and everything that is computed of time
 *     (closeness, activity, order of lists, what fits the relationship) is computed from it
 * @param lastDay its last day; null where it lasted one, or where only a year or a month is known
 * @param kind what it was
 * @param direction from whom
 * @param level who met
 * @param substance what it came to
 * @param field what it was about
 * @param title what it was, in a line
 * @param people who took part; empty where nobody said
 * @param lead the partner's contact person who led it, by their key; or null
 * @param outcome what came of it
 * @param evidence what proves it; empty where nothing does, and then it weighs nothing
 * @param answered when a letter was answered; null without an answer and for what is no letter
 * @param isDemonstration whether it is made up, for trying the portal
 * @param recordedBy account id, or null where the system loaded it
 * @param recordedAt when it was recorded
 * @param endedReason why it was called off or removed, or null
 * @param version how often it was changed
 */
public record ExchangeRecord(
        ExchangeId id,
        List<RelationshipId> partners,
        ExchangeState state,
        PartialDate date,
        @Nullable LocalDate lastDay,
        ExchangeKind kind,
        Direction direction,
        Level level,
        Substance substance,
        FieldOfExchange field,
        String title,
        String people,
        @Nullable Long lead,
        String outcome,
        String evidence,
        @Nullable PartialDate answered,
        boolean isDemonstration,
        @Nullable Long recordedBy,
        Instant recordedAt,
        @Nullable String endedReason,
        long version) {

    /** Whether it is a letter that waits for its answer. */
    public boolean waitsForAnswer() {
        return state == ExchangeState.HELD && kind == ExchangeKind.LETTER && answered == null;
    }

    /** From when to when, for whoever reads it. */
    public Bilingual when() {
        return ExchangeDays.of(date, lastDay);
    }

    /** Whether something proves it. */
    public boolean isEvidenced() {
        return !evidence.isEmpty();
    }
}
