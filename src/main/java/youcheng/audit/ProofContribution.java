package youcheng.audit;

import java.util.List;
import youcheng.audit.Verification.Outside;

/** Proves what a chain speaks of but does not hold itself; a module that keeps such things implements it. */
public interface ProofContribution {

    /** What this chain speaks of and is not as it was; it is read as a whole, so this may take long. */
    List<Outside> misfitsOf(Chain chain);
}
