package youcheng.documents.templates;

import java.util.Arrays;
import java.util.List;

/** What papers are for; those of one group stand together where people choose. */
public enum PaperGroup {
    /** To sister cities with which the office lost touch. */
    REVIEW_LETTERS,
    /** With goods that are given or received. */
    AID_PAPERS,
    /** Of the office to its leaders. */
    REPORTS;

    /** The kinds of this group. */
    public List<PaperKind> kinds() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.group() == this)
                .toList();
    }
}
