package youcheng.imports.matching;

import youcheng.base.MessageKey;

/** Why two are taken for the same; the surest first. */
public enum MatchReason {
    /** The same names, or the same but for the kind of place (科隆, 科隆市). */
    SAME,
    /** The same address of mail. */
    MAIL,
    /** One name is a former or another name of the other (汉城, 首尔). */
    FORMER_NAME,
    /** Our city and the partner have changed places. */
    SWAPPED,
    /** The same but for accents, abbreviation, script or a letter. */
    SPELLING,
    /** The same name for another kind of place (纽约州, 纽约市). */
    KIND_OF_PLACE,
    /** The same partner and days, and a title that is near. */
    NEAR_TITLE;

    /** The message that says it: {@code imports.match.SAME}. */
    public MessageKey message() {
        return MessageKey.of("imports.match", this);
    }
}
