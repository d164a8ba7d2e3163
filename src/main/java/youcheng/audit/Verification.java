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

    /** How an entry, or a chain as a whole, can fail to fit. */
    public enum Flaw {
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
        /** There are entries, but the chain's head is gone. */
        HEAD_MISSING,
        /** The subject exists, or a checkpoint saw its chain, but there is no entry any more. */
        NO_CHAIN,
        /** Entries that a checkpoint saw are gone, and the head was set to what is left. */
        CUT,
        /** The chain fits in itself, but is not the one that a checkpoint saw. */
        REWRITTEN,
        /** A personal value is not the one of which the digest was taken, or belongs to no entry. */
        PERSONAL_VALUE,
        /** A personal value is gone, and no entry says that it was redacted. */
        NOT_REDACTED,
        /** The chain holds, but its subject is not as the chain says. */
        STATE
    }

    /**
     * A field that is otherwise than the chain says.
     *
     * @param field message key of the field
     * @param told what the chain says, or null for nothing
     * @param found what was found, or null for nothing
     */
    public record Difference(
            String field, @Nullable String told, @Nullable String found) {}

    /**
     * The first entry that does not fit.
     *
     * @param sequence its place in the chain
     * @param kind how it does not fit
     * @param differences what is otherwise than the chain says, where that can be told
     */
    public record Misfit(long sequence, Flaw kind, List<Difference> differences) {

        /** One of which its kind says everything. */
        public Misfit(long sequence, Flaw kind) {
            this(sequence, kind, List.of());
        }
    }

    public boolean holds() {
        return misfit == null && outside.isEmpty();
    }
}
