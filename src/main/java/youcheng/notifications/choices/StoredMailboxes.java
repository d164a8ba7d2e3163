package youcheng.notifications.choices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMailboxes extends Repository<Mailbox, Long> {

    Mailbox saveAndFlush(Mailbox mailbox);

    Optional<Mailbox> findById(long accountId);

    @Query("select m.accountId from Mailbox m where m.address <> '' order by m.accountId")
    List<Long> withAddress();
}
