package youcheng.notifications.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.notifications.NoticeDraft;
import youcheng.notifications.kinds.KnownNotices;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.NoticeKind;
import youcheng.notifications.telling.NoticeTold;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/** Hears what happened once it is committed, and tells those whom it concerns. */
@Component
class NoticeListener {

    private final Inbox inbox;
    private final Concerned concerned;
    private final RequestNotices requests;
    private final KnownNotices kinds;
    private final Telling telling;

    NoticeListener(Inbox inbox, Concerned concerned, RequestNotices requests, KnownNotices kinds, Telling telling) {
        this.inbox = inbox;
        this.concerned = concerned;
        this.requests = requests;
        this.kinds = kinds;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void happened(Happening told) {
        switch (told.what()) {
            case GIVEN, RELEASED, REASSIGNED ->
                open(told).ifPresent(item -> toHolders(OfficeNotice.TASK_GIVEN, item, told));
            case REMINDED -> open(told).ifPresent(item -> toHolders(OfficeNotice.TASK_REMINDED, item, told));
            case URGED -> open(told).ifPresent(item -> toHolders(OfficeNotice.TASK_URGED, item, told));
            case TAKEN -> task(told).ifPresent(item -> tell(told.concerned(), OfficeNotice.TASK_TAKEN, item, told));
            case ESCALATED -> open(told).ifPresent(item -> escalated(item, told));
            case DONE -> task(told).flatMap(item -> requests.done(item, told)).ifPresent(this::toInitiator);
            case CLOSED -> toInitiator(requests.closed(told));
            case CIRCULATED -> circulated(told);
        }
    }

    @ApplicationModuleListener
    void told(NoticeTold told) {
        Optional<WorkItem> item = Optional.ofNullable(told.task()).flatMap(inbox::find);
        kinds.find(told.kind())
                .ifPresent(kind -> telling.tell(
                        told.recipients(),
                        new NoticeDraft(
                                kind,
                                told.caseNumber(),
                                told.task(),
                                item.map(WorkItem::stepKey).orElse(null),
                                item.map(WorkItem::due).orElse(null),
                                Actor.parse(told.by()),
                                told.about(),
                                source(kind, told.caseNumber() + " " + told.task() + " " + told.about(), told.at()),
                                told.at())));
    }

    private void escalated(WorkItem item, Happening told) {
        String group = item.marks().escalatedTo();
        if (group != null) {
            tell(concerned.in(group), OfficeNotice.TASK_ESCALATED, item, told);
        }
    }

    private void circulated(Happening told) {
        telling.tell(
                told.concerned(),
                NoticeDraft.of(
                        OfficeNotice.CIRCULATED,
                        told.caseNumber(),
                        Actor.parse(told.by()),
                        source(OfficeNotice.CIRCULATED, told.caseNumber().value(), told.at()),
                        told.at()));
    }

    private void toHolders(NoticeKind kind, WorkItem item, Happening told) {
        tell(concerned.by(item), kind, item, told);
    }

    private void toInitiator(NoticeDraft draft) {
        if (draft.number() != null) {
            telling.tell(requests.initiators(draft.number()), draft);
        }
    }

    private void tell(Collection<Long> accounts, NoticeKind kind, WorkItem item, Happening told) {
        telling.tell(
                accounts,
                NoticeDraft.of(
                        kind,
                        item,
                        Actor.parse(told.by()),
                        source(kind, item.id().value(), told.at()),
                        told.at()));
    }

    private Optional<WorkItem> task(Happening told) {
        return Optional.ofNullable(told.task()).flatMap(inbox::find);
    }

    private Optional<WorkItem> open(Happening told) {
        return task(told).filter(WorkItem::isOpen);
    }

    /** What tells one act from another of the same kind. */
    private static String source(NoticeKind kind, String of, Instant at) {
        return String.join(":", List.of(kind.name(), of, at.toString()));
    }
}
