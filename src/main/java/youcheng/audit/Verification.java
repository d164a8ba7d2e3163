package youcheng.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the proof of one chain came to.
 *
 * @param chain the chain
 * @param entries how many entries were read
 * @param head the head's hash, in hex
 * @param misfit the first entry that does not fit, or null when all do
 */
public record Verification(
        Chain chain, long entries, String head, @Nullable Misfit misfit) {

    /** How an entry can fail to fit. */
    public enum Kind {
        /** What it says is not what was hashed. */
        ALTERED,
        /** An entry that should stand here is not there. */
        MISSING,
        /** It stands at another place than the one it was written for. */
        MOVED,
        /** It was not written by the trail: it does not continue the entry before. */
        INSERTED,
        /** The newest entries were cut off, or the head itself was changed. */
        HEAD,
        /** A personal value is not the one of which the digest was taken. */
        PERSONAL_VALUE
    }

    /** The first entry that does not fit, by its sequence. */
    public record Misfit(long sequence, Kind kind) {}

    public boolean holds() {
        return misfit == null;
    }
}
