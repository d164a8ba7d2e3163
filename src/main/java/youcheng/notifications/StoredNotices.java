package youcheng.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import youcheng.notifications.telling.Delivery;

interface StoredNotices extends Repository<Notice, Long> {

    Notice saveAndFlush(Notice notice);

    Optional<Notice> findById(long id);

    boolean existsByAccountIdAndSource(long accountId, String source);

    List<Notice> findByAccountIdAndSummaryOrderByIdDesc(long accountId, Delivery summary);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update Notice n set n.summary = null where n.accountId = :account and n.summary = :summary and n.id <= :last")
    void summarized(long account, Delivery summary, long last);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notice n set n.read = :now where n.accountId = :account and n.id = :id and n.read is null")
    void read(long account, long id, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notice n set n.read = :now where n.accountId = :account and n.id <= :last and n.read is null")
    void readUpTo(long account, long last, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            value = "delete from notice where told_at < :before"
                    + " and not exists (select 1 from notice_mail m where m.notice_id = notice.id)",
            nativeQuery = true)
    int forgetBefore(Instant before);
}
