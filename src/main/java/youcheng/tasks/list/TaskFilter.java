package youcheng.tasks.list;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.identity.Desk;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;

/**
 * What a person wants to see of their list.
 *
 * @param scope theirs, unassigned, or both
 * @param text part of a number, of a title, or of a name of the city
 * @param onlyLate only what is past its due date
 * @param process only tasks of this process, or null
 * @param desk only tasks of this desk, or null
 * @param sort the order within a group
 * @param ascending in this direction
 */
public record TaskFilter(
        Scope scope,
        String text,
        boolean onlyLate,
        @Nullable String process,
        @Nullable Desk desk,
        Sort sort,
        boolean ascending) {

    /** Of all processes and desks. */
    public TaskFilter(Scope scope, String text, boolean onlyLate, Sort sort, boolean ascending) {
        this(scope, text, onlyLate, null, null, sort, ascending);
    }

    /** Everything, the most urgent first. */
    public static TaskFilter everything() {
        return new TaskFilter(Scope.ALL, "", false, Sort.DUE, true);
    }

    /** The same for somebody who reads this language: titles are sorted as they are shown. */
    public TaskFilter in(Locale language) {
        boolean english = sort == Sort.TITLE && !Languages.isChinese(language);
        return english ? new TaskFilter(scope, text, onlyLate, process, desk, Sort.ENGLISH_TITLE, ascending) : this;
    }
}
