package youcheng.register;

import java.time.Instant;
import java.util.Map;

/** Two entries of contact persons that are one person. */
public final class ContactMerge {

    private ContactMerge() {}

    /**
     * Two that may be the same person.
     *
     * @param one the one entered first
     * @param other the one entered later
     */
    public record LikelyPair(ContactPersonRecord one, ContactPersonRecord other) {}

    /**
     * What a merge would do.
     *
     * @param stays the entry that stays
     * @param goes the entry that goes
     * @param moves how many rows of which part go along
     */
    public record ContactMergePreview(
            ContactPersonRecord stays, ContactPersonRecord goes, Map<String, Integer> moves) {}

    /**
     * A merge that was done and is not undone.
     *
     * @param id its key
     * @param stays the entry that stayed
     * @param goneName the name in the entry that went
     * @param by account id of whoever merged
     * @param at when
     */
    public record DoneContactMerge(long id, ContactPersonId stays, String goneName, long by, Instant at) {}
}
