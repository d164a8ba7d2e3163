package youcheng.exchanges;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import youcheng.base.CleanText;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;
import youcheng.register.RelationshipId;

/** By what two records are of the same exchange: a shared partner, the same date, kind, direction and title. */
record ExchangeLikeness(
        List<RelationshipId> partners, PartialDate date, ExchangeKind kind, Direction direction, String title) {

    static ExchangeLikeness of(ExchangeContent content) {
        return new ExchangeLikeness(
                content.partners(), content.date(), content.kind(), content.direction(), content.title());
    }

    static ExchangeLikeness of(ExchangeRecord exchange) {
        return new ExchangeLikeness(
                exchange.partners(), exchange.date(), exchange.kind(), exchange.direction(), exchange.title());
    }

    /** Of a draft, whatever else is wrong with it; empty where it lacks one of these. */
    static Optional<ExchangeLikeness> of(ExchangeDraft draft) {
        ExchangeKind kind = draft.kind();
        Direction direction = draft.direction();
        String title = CleanText.line(draft.title());
        if (draft.partners().isEmpty() || kind == null || direction == null || title.isEmpty()) {
            return Optional.empty();
        }
        try {
            return TypedDate.read("date", draft.date())
                    .map(date -> new ExchangeLikeness(draft.partners(), date, kind, direction, title));
        } catch (Rejection noDate) {
            return Optional.empty();
        }
    }

    boolean isOf(ExchangeLikeness other) {
        return date.equals(other.date)
                && kind == other.kind
                && direction == other.direction
                && title.equalsIgnoreCase(other.title)
                && !Collections.disjoint(partners, other.partners);
    }
}
