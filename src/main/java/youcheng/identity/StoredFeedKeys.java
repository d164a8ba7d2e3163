package youcheng.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredFeedKeys extends Repository<FeedKey, Long> {

    FeedKey save(FeedKey key);

    Optional<FeedKey> findByAccountId(long accountId);

    Optional<FeedKey> findBySecretDigest(String secretDigest);

    long deleteByAccountId(long accountId);
}
