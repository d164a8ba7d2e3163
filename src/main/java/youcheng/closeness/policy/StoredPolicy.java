package youcheng.closeness.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import youcheng.closeness.policy.PolicyVersion.Activation;
import youcheng.closeness.score.ClosenessPolicy;

/** A version of the closeness policy. */
@Entity
@Table(name = "closeness_policy")
class StoredPolicy {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private int versionNumber;

    private @Nullable Integer basedOn;
    private String content;
    private String reason;
    private @Nullable Long madeBy;
    private Instant madeAt;

    /** For JPA, which fills the fields. */
    protected StoredPolicy() {}

    StoredPolicy(
            int version,
            @Nullable Integer basedOn,
            ClosenessPolicy policy,
            String reason,
            @Nullable Long madeBy,
            Instant madeAt) {
        this.versionNumber = version;
        this.basedOn = basedOn;
        this.content = JSON.writeValueAsString(policy);
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    int version() {
        return versionNumber;
    }

    ClosenessPolicy policy() {
        return JSON.readValue(content, ClosenessPolicy.class);
    }

    /** With its activations among these, the newest first of all. */
    PolicyVersion record(List<PolicyActivation> activations) {
        List<Activation> own = activations.stream()
                .filter(each -> each.version() == versionNumber)
                .map(PolicyActivation::record)
                .toList();
        boolean active = !activations.isEmpty() && activations.getFirst().version() == versionNumber;
        return new PolicyVersion(versionNumber, basedOn, policy(), reason, madeBy, madeAt, own, active);
    }
}
