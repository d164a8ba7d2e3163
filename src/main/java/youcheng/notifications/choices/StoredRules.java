package youcheng.notifications.choices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredRules extends Repository<NoticeRule, String> {

    NoticeRule saveAndFlush(NoticeRule rule);

    Optional<NoticeRule> findById(String kind);

    List<NoticeRule> findAll();
}
