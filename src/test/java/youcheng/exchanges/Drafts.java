package youcheng.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.register.RelationshipId;

/** Exchanges as somebody would record them, and the same with one thing changed. */
public final class Drafts {

    private Drafts() {}

    /** A visit of a mayor that ended with a memorandum. */
    public static ExchangeDraft visit(RelationshipId relationship, String date, String title) {
        return new ExchangeDraft(
                List.of(relationship),
                false,
                date,
                ExchangeKind.VISIT,
                Direction.INBOUND,
                Level.LEADER,
                Substance.DELIVERED,
                FieldOfExchange.CULTURE,
                title,
                "",
                null,
                "签署文化交流备忘录",
                "外办简报2026第3期",
                "");
    }

    /** Aid that was given. */
    public static ExchangeDraft aid(RelationshipId relationship, String date, String title) {
        return new ExchangeDraft(
                List.of(relationship),
                false,
                date,
                ExchangeKind.AID,
                Direction.OUTBOUND,
                Level.BUREAU,
                Substance.DELIVERED,
                FieldOfExchange.HEALTH,
                title,
                "",
                null,
                "交接证书已签",
                "交接证书",
                "");
    }

    /** The same, still to come. */
    public static ExchangeDraft planned(ExchangeDraft draft, String date) {
        return with(draft, draft.partners(), true, date, null, draft.people());
    }

    /** The same, held on this day. */
    public static ExchangeDraft held(ExchangeDraft draft, String date) {
        return with(draft, draft.partners(), false, date, Substance.DELIVERED, draft.people());
    }

    /** The same, with these partners. */
    public static ExchangeDraft together(ExchangeDraft draft, RelationshipId... partners) {
        return with(draft, List.of(partners), draft.isPlanned(), draft.date(), draft.substance(), draft.people());
    }

    /** The same, in which these people took part. */
    public static ExchangeDraft attended(ExchangeDraft draft, String people) {
        return with(draft, draft.partners(), draft.isPlanned(), draft.date(), draft.substance(), people);
    }

    private static ExchangeDraft with(
            ExchangeDraft draft,
            List<RelationshipId> partners,
            boolean planned,
            String date,
            @Nullable Substance substance,
            String people) {
        return new ExchangeDraft(
                partners,
                planned,
                date,
                draft.kind(),
                draft.direction(),
                draft.level(),
                substance,
                draft.field(),
                draft.title(),
                people,
                draft.lead(),
                draft.outcome(),
                draft.evidence(),
                draft.answered());
    }
}
