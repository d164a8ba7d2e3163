package youcheng.register.keeping;

import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/** A relationship as a public record tells it. */
record RecordedRelationship(
        boolean isEnded,
        @Nullable PartialDate established,
        @Nullable PartialDate ended,
        @Nullable String source,
        @Nullable String confidence,
        @Nullable String note,
        @Nullable String partnerWord,
        @Nullable String partnerWordSource) {}
