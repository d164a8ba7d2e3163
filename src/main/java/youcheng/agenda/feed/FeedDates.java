package youcheng.agenda.feed;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedDates extends Repository<FeedDate, Long> {

    FeedDate saveAndFlush(FeedDate date);

    List<FeedDate> findByAccountId(long accountId);

    @Modifying
    @Query("delete from FeedDate d where d.accountId = :accountId and d.lastDay < :day")
    void forgetBefore(long accountId, LocalDate day);
}
