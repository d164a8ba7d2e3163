package youcheng.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.notifications.live.NoticesChanged;
import youcheng.notifications.telling.Delivery;

/** Keeps what people were told of; whoever calls has checked whom it concerns. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeBook {

    private final StoredNotices notices;
    private final ApplicationEventPublisher events;

    NoticeBook(StoredNotices notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    /** Keeps a notice for this account; empty where it was told of the same already, as an event may be heard twice. */
    public Optional<NoticeRecord> keep(long account, NoticeDraft draft, Delivery delivery) {
        if (notices.existsByAccountIdAndSource(account, draft.source())) {
            return Optional.empty();
        }
        Notice kept = notices.saveAndFlush(new Notice(account, draft, delivery));
        events.publishEvent(new NoticesChanged(account));
        return Optional.of(kept.record());
    }

    /** The notice with this id. */
    public Optional<NoticeRecord> find(long id) {
        return notices.findById(id).map(Notice::record);
    }

    /** What waits for a summary of this account, the newest first. */
    public List<NoticeRecord> forSummary(long account, Delivery summary) {
        return notices.findByAccountIdAndSummaryOrderByIdDesc(account, summary).stream()
                .map(Notice::record)
                .toList();
    }

    /** Up to this id, notices of this account stood in a summary. */
    public void summarized(long account, Delivery summary, long last) {
        notices.summarized(account, summary, last);
    }

    /** Forgets what was told before, unless a mail tells of it; how many. */
    public int forgetBefore(Instant before) {
        return notices.forgetBefore(before);
    }
}
