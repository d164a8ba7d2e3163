package youcheng.closeness.policy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPolicies extends Repository<StoredPolicy, Integer> {

    Optional<StoredPolicy> findById(int version);

    @Query("select p from StoredPolicy p order by p.versionNumber desc")
    List<StoredPolicy> newestFirst();

    /** Whoever changes the policy holds its first version until they are done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPolicy p where p.versionNumber = 1")
    Optional<StoredPolicy> lock();

    @Query("select a from PolicyActivation a order by a.id desc")
    List<PolicyActivation> activations();

    @Query("select a from PolicyActivation a order by a.id desc")
    List<PolicyActivation> activations(Limit limit);
}
