package youcheng.closeness.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.closeness.policy.PolicyVersion.Activation;

/** That a version of the policy was put in force. Its key counts up, so two at once cannot both be the last. */
@Entity
@Table(name = "closeness_policy_activation")
class PolicyActivation {

    @Id
    private long id;

    private int versionNumber;
    private @Nullable Long activatedBy;
    private Instant activatedAt;
    private String reason;

    /** For JPA, which fills the fields. */
    protected PolicyActivation() {}

    PolicyActivation(long id, int version, @Nullable Long by, Instant at, String reason) {
        this.id = id;
        this.versionNumber = version;
        this.activatedBy = by;
        this.activatedAt = at;
        this.reason = reason;
    }

    long id() {
        return id;
    }

    int version() {
        return versionNumber;
    }

    Activation record() {
        return new Activation(activatedBy, activatedAt, reason);
    }
}
