package youcheng.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.cases.CaseIndex;
import youcheng.cases.ReadableCases;
import youcheng.cases.ReadableCases.Readers;
import youcheng.identity.SignedIn;
import youcheng.notifications.live.NoticesChanged;

/**
 * What the signed-in person was told of, as far as they may read the case today. Notices belong to an account: whoever acts
 * for another sees their own.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class NoticeList {

    private final StoredNotices notices;
    private final EntityManager entities;
    private final ReadableCases readable;
    private final CaseIndex cases;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeList(
            StoredNotices notices,
            EntityManager entities,
            ReadableCases readable,
            CaseIndex cases,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.entities = entities;
        this.readable = readable;
        this.cases = cases;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** A part of the list, the newest first. */
    public List<NoticeRecord> page(boolean onlyUnread, int offset, int limit) {
        Readers readers = readable.now();
        return readers
                .bound(entities.createQuery(
                                "select n " + found(readers, onlyUnread) + " order by n.id desc", Notice.class)
                        .setParameter("account", account()))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Notice::record)
                .toList();
    }

    /** How many there are. */
    public int count(boolean onlyUnread) {
        Readers readers = readable.now();
        return Math.toIntExact(readers.bound(
                        entities.createQuery("select count(n) " + found(readers, onlyUnread), Long.class)
                                .setParameter("account", account()))
                .getSingleResult());
    }

    /** Notes that the person follows one of their notices; empty where there is none for them. */
    @Transactional
    public Optional<NoticeRecord> follow(long id) {
        Optional<NoticeRecord> found = notices.findById(id)
                .map(Notice::record)
                .filter(each -> each.account() == account())
                .filter(each -> each.caseNumber() == null
                        || !cases.readableOf(List.of(each.caseNumber())).isEmpty());
        found.ifPresent(each -> {
            notices.read(account(), id, clock.instant());
            events.publishEvent(new NoticesChanged(account()));
        });
        return found;
    }

    /** Notes that the person has seen all up to this one, which is the newest that their page shows. */
    @Transactional
    public void readUpTo(long last) {
        notices.readUpTo(account(), last, clock.instant());
        events.publishEvent(new NoticesChanged(account()));
    }

    private static String found(Readers readers, boolean onlyUnread) {
        return "from Notice n where n.accountId = :account and n.inPortal = true"
                + (onlyUnread ? " and n.read is null" : "")
                + " and (n.caseNumber is null or " + readers.mayRead("n.caseNumber") + ")";
    }

    private long account() {
        return signedIn.person().id();
    }
}
