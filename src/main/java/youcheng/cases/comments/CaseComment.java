package youcheng.cases.comments;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/**
 * A comment on a case.
 *
 * @param id its id
 * @param author who wrote it, and for whom
 * @param text what it says; empty once it was withdrawn
 * @param at when
 * @param mentioned account ids of those whom it names
 * @param withdrawn when its author withdrew it, or null
 * @param isOwn whether the signed-in person may withdraw it
 */
public record CaseComment(
        long id,
        Actor author,
        String text,
        Instant at,
        Set<Long> mentioned,
        @Nullable Instant withdrawn,
        boolean isOwn) {}
