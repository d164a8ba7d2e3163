package youcheng.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
        return withOutside(proof.verify(chain));
    }

    /** The same, as long as this is true; empty where it was stopped. */
    Optional<Verification> verify(Chain chain, BooleanSupplier goesOn) {
        return proof.verify(chain, goesOn).map(this::withOutside);
    }

    private Verification withOutside(Verification of) {
        return of.with(contributions.stream()
                .flatMap(each -> each.misfitsOf(of.chain()).stream())
                .toList());
    }
}
