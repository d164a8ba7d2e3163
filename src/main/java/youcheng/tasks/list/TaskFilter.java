package youcheng.tasks.list;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.cases.conditions.TaskConditions;
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
 * @param where what they have to be besides
 * @param sort the order within a group
 * @param ascending in this direction
 * @param ranks what is sorted by names, in the order of the names as the person reads them
 */
public record TaskFilter(
        Scope scope,
        String text,
        boolean onlyLate,
        @Nullable String process,
        @Nullable Desk desk,
        TaskConditions where,
        Sort sort,
        boolean ascending,
        List<String> ranks) {

    public TaskFilter {
        ranks = List.copyOf(ranks);
    }

    /** Of all processes and desks. */
    public TaskFilter(Scope scope, String text, boolean onlyLate, Sort sort, boolean ascending) {
        this(scope, text, onlyLate, null, null, TaskConditions.NONE, sort, ascending, List.of());
    }

    /** Everything, the most urgent first. */
    public static TaskFilter everything() {
        return new TaskFilter(Scope.ALL, "", false, Sort.DUE, true);
    }

    /** The same for somebody who reads this language: titles are sorted as they are shown. */
    public TaskFilter in(Locale language) {
        boolean english = sort == Sort.TITLE && !Languages.isChinese(language);
        return english ? sortedBy(Sort.ENGLISH_TITLE) : this;
    }

    private TaskFilter sortedBy(Sort by) {
        return new TaskFilter(scope, text, onlyLate, process, desk, where, by, ascending, ranks);
    }

    /** The same, sorted by names that come in this order. */
    public TaskFilter ranked(List<String> order) {
        return new TaskFilter(scope, text, onlyLate, process, desk, where, sort, ascending, order);
    }

    /** The same where all conditions of one of these lists hold. */
    public TaskFilter where(TaskConditions conditions) {
        return new TaskFilter(scope, text, onlyLate, process, desk, conditions, sort, ascending, ranks);
    }

    public boolean isOfDone() {
        return scope == Scope.DONE;
    }
}
