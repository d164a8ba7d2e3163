package youcheng.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.notifications.telling.Delivery;

/** Keeps what people were told of; whoever calls has checked whom it concerns. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeBook {

    private final StoredNotices notices;

    NoticeBook(StoredNotices notices) {
        this.notices = notices;
    }

    /** Keeps a notice for this account; empty where it was told of the same already, as an event may be heard twice. */
    public Optional<NoticeRecord> keep(long account, NoticeDraft draft, Delivery delivery) {
        return notices.existsByAccountIdAndSource(account, draft.source())
                ? Optional.empty()
                : Optional.of(notices.saveAndFlush(new Notice(account, draft, delivery))
                        .record());
    }

    /** The notice with this id. */
    public Optional<NoticeRecord> find(long id) {
        return notices.findById(id).map(Notice::record);
    }

    /** What waits for a summary of this account, the newest first, so many at most. */
    public List<NoticeRecord> forSummary(long account, Delivery summary, int most) {
        return notices.findByAccountIdAndSummaryOrderByIdDesc(account, summary, Limit.of(most)).stream()
                .map(Notice::record)
                .toList();
    }

    /** Up to this id, notices of this account stood in a summary. */
    public void summarized(long account, Delivery summary, long last) {
        notices.summarized(account, summary, last);
    }

    /** Forgets what was told before; how many. Mail about it has to be forgotten first. */
    public int forgetBefore(Instant before) {
        return notices.forgetBefore(before);
    }
}
