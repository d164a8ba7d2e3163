package youcheng.notifications.choices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredChoices extends Repository<NoticeChoice, NoticeChoice.Key> {

    NoticeChoice saveAndFlush(NoticeChoice choice);

    Optional<NoticeChoice> findById(NoticeChoice.Key key);

    List<NoticeChoice> findByKeyAccountId(long accountId);
}
