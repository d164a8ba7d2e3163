package youcheng.notifications.telling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.workflow.WorkItemId;

/**
 * A feature has something to tell; told within the transaction of the act. Ids and keys alone.
 *
 * @param kind name of the kind
 * @param recipients account ids of those whom it concerns
 * @param by who did it, in the form in which an actor is written
 * @param caseNumber the case, or null
 * @param task the task, or null
 * @param about message key of what about, or null
 * @param at when
 */
public record NoticeTold(
        String kind,
        List<Long> recipients,
        String by,
        @Nullable CaseNumber caseNumber,
        @Nullable WorkItemId task,
        @Nullable String about,
        Instant at) {}
