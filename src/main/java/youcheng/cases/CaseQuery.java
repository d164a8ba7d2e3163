package youcheng.cases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.cases.conditions.TaskConditions;
import youcheng.identity.Desk;

/**
 * Which of the cases that they may read somebody wants to see.
 *
 * @param own only those to which they have this relation, or null for all
 * @param text part of a number, a document number or a title, in either language or in pinyin; empty for all
 * @param state whether it runs, or null for all
 * @param desk whose work it is, or null for all
 * @param where what it has to be besides; what is asked of a task, one that is open meets together
 * @param sort the order
 * @param ascending in this direction
 * @param language the language of the titles that it is sorted by
 */
public record CaseQuery(
        @Nullable OwnList own,
        String text,
        @Nullable CaseState state,
        @Nullable Desk desk,
        TaskConditions where,
        CaseOrder sort,
        boolean ascending,
        Locale language) {

    /** Among all cases that one may read. */
    public CaseQuery(
            String text,
            @Nullable CaseState state,
            @Nullable Desk desk,
            CaseOrder sort,
            boolean ascending,
            Locale language) {
        this(null, text, state, desk, TaskConditions.NONE, sort, ascending, language);
    }

    /** The same among these only; null for all. */
    public CaseQuery among(@Nullable OwnList list) {
        return new CaseQuery(list, text, state, desk, where, sort, ascending, language);
    }

    /** The same where all conditions of one of these lists hold. */
    public CaseQuery where(TaskConditions conditions) {
        return new CaseQuery(own, text, state, desk, conditions, sort, ascending, language);
    }

    /** What somebody has to do with a case, in the name in which they act. */
    public enum OwnList {
        /** They began it. */
        STARTED,
        /** They did a task of it. */
        DONE,
        /** It was circulated to them. */
        CIRCULATED,
        /** They watch it. */
        WATCHED
    }

    /** Whether a case runs. */
    public enum CaseState {
        OPEN,
        CLOSED
    }

    /** The orders of the list. */
    public enum CaseOrder {
        NUMBER,
        TITLE,
        /** By name; what the system opened comes last. */
        INITIATOR,
        OPENED
    }

    /** Everything, the newest first. */
    public static CaseQuery everything() {
        return new CaseQuery("", null, null, CaseOrder.OPENED, false, Languages.CHINESE);
    }
}
