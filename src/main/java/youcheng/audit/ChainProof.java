package youcheng.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** Proves a chain, and with it what it speaks of outside the trail. */
@Component
public class ChainProof {

    private final TrailProof proof;
    private final List<ProofContribution> contributions;

    ChainProof(TrailProof proof, List<ProofContribution> contributions) {
        this.proof = proof;
        this.contributions = contributions;
    }

    /** What the proof of the chain and of everything it speaks of came to. */
    public Verification verify(Chain chain) {
        return proof.verify(chain)
                .with(contributions.stream()
                        .flatMap(each -> each.misfitsOf(chain).stream())
                        .toList());
    }
}
