package youcheng.tasks.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.base.SearchText;
import youcheng.base.ui.Messages;
import youcheng.cases.conditions.TaskField;
import youcheng.cases.ui.ConditionWords;
import youcheng.identity.People;
import youcheng.tasks.list.TaskFilter;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.ProcessModels;

/** In which order a list of tasks stands that is sorted by names: by the names in the language of whoever reads it. */
@Component
class TaskOrder {

    private final ProcessModels models;
    private final People people;
    private final ConditionWords words;
    private final Messages messages;

    TaskOrder(ProcessModels models, People people, ConditionWords words, Messages messages) {
        this.models = models;
        this.people = people;
        this.words = words;
        this.messages = messages;
    }

    /** What tasks can be filtered by, by name. */
    ConditionWords words() {
        return words;
    }

    /** The filter as this person reads lists: what is sorted by names goes by the names in their language. */
    TaskFilter inTheirOrder(TaskFilter filter) {
        TaskFilter theirs = filter.in(messages.language());
        return theirs.sort().isByRank() ? theirs.ranked(ranks(theirs.sort())) : theirs;
    }

    private List<String> ranks(Sort sort) {
        return switch (sort) {
            case STEP ->
                models.steps().stream()
                        .sorted(Comparator.comparing(step -> SearchText.sort(messages.t("step." + step))))
                        .toList();
            case HOLDER ->
                people.active().stream()
                        .map(person -> Long.toString(person.id()))
                        .toList();
            case PROCESS -> words.choices(TaskField.PROCESS);
            case DESK -> words.choices(TaskField.DESK);
            default -> words.choices(TaskField.GROUP);
        };
    }
}
