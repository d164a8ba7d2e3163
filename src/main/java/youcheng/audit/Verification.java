package youcheng.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;

/**
 * What the proof of one chain came to.
 *
 * @param chain the chain
 * @param entries how many entries were read
 * @param head the head's hash, in hex
 * @param misfit the first entry that does not fit, or null when all do
 * @param outside what the chain speaks of and is not as it was, such as the bytes of a document
 */
public record Verification(
        Chain chain, long entries, String head, @Nullable Misfit misfit, List<Outside> outside) {

    /** Of the chain alone. */
    public Verification(Chain chain, long entries, String head, @Nullable Misfit misfit) {
        this(chain, entries, head, misfit, List.of());
    }

    /**
     * Something outside the trail that is not as the trail says.
     *
     * @param what its name, e.g. of a file
     * @param how what is wrong with it
     */
    public record Outside(String what, MessageKey how) {}

    /** The same with what was found outside the trail. */
    public Verification with(List<Outside> found) {
        return new Verification(chain, entries, head, misfit, List.copyOf(found));
    }

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
        return misfit == null && outside.isEmpty();
    }
}
