package youcheng.notifications.hearing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseWatchers;
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
    private final CaseWatchers watchers;

    NoticeListener(
            Inbox inbox,
            Concerned concerned,
            RequestNotices requests,
            KnownNotices kinds,
            Telling telling,
            CaseWatchers watchers) {
        this.inbox = inbox;
        this.concerned = concerned;
        this.requests = requests;
        this.kinds = kinds;
        this.telling = telling;
        this.watchers = watchers;
    }

    @ApplicationModuleListener
    void happened(Happening told) {
        switch (told.what()) {
            case GIVEN, RELEASED, REASSIGNED -> open(told).ifPresent(item -> given(item, told));
            case REMINDED -> open(told).ifPresent(item -> toHolders(OfficeNotice.TASK_REMINDED, item, told));
            case URGED -> open(told).ifPresent(item -> toHolders(OfficeNotice.TASK_URGED, item, told));
            case TAKEN -> task(told).ifPresent(item -> tell(told.concerned(), OfficeNotice.TASK_TAKEN, item, told));
            case ESCALATED -> open(told).ifPresent(item -> escalated(item, told));
            case DONE -> task(told).flatMap(item -> requests.done(item, told)).ifPresent(this::toInitiatorAndWatchers);
            case CLOSED -> toInitiatorAndWatchers(requests.closed(told));
            case CIRCULATED -> aboutCase(told, OfficeNotice.CIRCULATED, told.concerned());
            case COMMENTED -> commented(told);
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
                                told.at(),
                                null)));
    }

    /** Whoever stands in for one of them hears of it too, and for whom it is. */
    private void given(WorkItem item, Happening told) {
        Collection<Long> theirs = concerned.by(item);
        NoticeDraft draft = draft(OfficeNotice.TASK_GIVEN, item, told);
        telling.tell(theirs, draft);
        telling.tellDeputies(concerned.deputies(item, theirs), draft);
    }

    private void escalated(WorkItem item, Happening told) {
        String group = item.marks().escalatedTo();
        if (group != null) {
            tell(concerned.in(group), OfficeNotice.TASK_ESCALATED, item, told);
        }
    }

    /** Whoever is named is told so, and not once more for watching. */
    private void commented(Happening told) {
        aboutCase(told, OfficeNotice.MENTIONED, told.concerned());
        Set<Long> others = new TreeSet<>(watchers.of(told.caseNumber()));
        told.concerned().forEach(others::remove);
        aboutCase(told, OfficeNotice.WATCHED_COMMENTED, others);
    }

    private void aboutCase(Happening told, NoticeKind kind, Collection<Long> accounts) {
        telling.tell(
                accounts,
                NoticeDraft.of(
                        kind,
                        told.caseNumber(),
                        Actor.parse(told.by()),
                        source(kind, told.caseNumber().value(), told.at()),
                        told.at()));
    }

    private void toHolders(NoticeKind kind, WorkItem item, Happening told) {
        tell(concerned.by(item), kind, item, told);
    }

    /** Whoever began it may watch it as well, and is told once. */
    private void toInitiatorAndWatchers(NoticeDraft draft) {
        CaseNumber number = draft.number();
        if (number != null) {
            Set<Long> initiators = requests.initiators(number);
            telling.tell(initiators, draft);
            Set<Long> others = new TreeSet<>(watchers.of(number));
            others.removeAll(initiators);
            telling.tell(others, draft.as(RequestNotices.ofWatchers(draft.kind())));
        }
    }

    private void tell(Collection<Long> accounts, NoticeKind kind, WorkItem item, Happening told) {
        telling.tell(accounts, draft(kind, item, told));
    }

    private static NoticeDraft draft(NoticeKind kind, WorkItem item, Happening told) {
        return NoticeDraft.of(
                kind, item, Actor.parse(told.by()), source(kind, item.id().value(), told.at()), told.at());
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
