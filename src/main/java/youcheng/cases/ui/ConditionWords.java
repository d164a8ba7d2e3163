package youcheng.cases.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.base.SearchText;
import youcheng.base.ui.Messages;
import youcheng.cases.conditions.DueWhen;
import youcheng.cases.conditions.TaskCondition;
import youcheng.cases.conditions.TaskField;
import youcheng.identity.Desk;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.workflow.Priority;
import youcheng.workflow.ProcessModels;

/** What tasks can be filtered by, by name: what there is to choose from, and how each is called. */
@Component
public class ConditionWords {

    private final ProcessModels models;
    private final People people;
    private final GroupNames groups;
    private final Messages messages;

    ConditionWords(ProcessModels models, People people, GroupNames groups, Messages messages) {
        this.models = models;
        this.people = people;
        this.groups = groups;
        this.messages = messages;
    }

    /** What there is to choose from, by name; nothing where a condition is typed. */
    public List<String> choices(TaskField field) {
        return switch (field) {
            case PROCESS -> byName(field, models.keysOfWork().stream());
            case STEP -> byName(field, models.steps().stream());
            case DESK -> names(Desk.values());
            case GROUP -> byName(field, Person.allGroups().stream());
            case HOLDER ->
                Stream.concat(
                                Stream.of(TaskCondition.ME, TaskCondition.NOBODY),
                                people.active().stream().map(person -> Long.toString(person.id())))
                        .toList();
            case PRIORITY -> names(Priority.values());
            case DUE ->
                Stream.concat(names(DueWhen.values()).stream(), Stream.of(TaskCondition.DAYS))
                        .toList();
            default -> List.of();
        };
    }

    /** What this value of a condition is called; the value itself where it names nothing any more. */
    public String nameOf(TaskField field, String value) {
        return switch (field) {
            case PROCESS -> messages.find("process." + value).orElse(value);
            case STEP -> step(value);
            case DESK -> messages.find("desk." + value).orElse(value);
            case GROUP -> groups.of(value);
            case HOLDER -> holder(value);
            case PRIORITY -> messages.find("tasks.priority." + value).orElse(value);
            case DUE -> messages.find("tasks.filter.due." + value).orElse(value);
            default -> value;
        };
    }

    private String step(String value) {
        String process = value.split("\\.", 2)[0];
        return messages.find("step." + value)
                .map(step -> messages.t("tasks.filter.stepOf", step, messages.t("process." + process)))
                .orElse(value);
    }

    private String holder(String value) {
        return switch (value) {
            case TaskCondition.ME -> messages.t("tasks.filter.me");
            case TaskCondition.NOBODY -> messages.t("tasks.filter.nobody");
            default -> value.matches("\\d{1,18}") ? people.nameOf(Long.parseLong(value)) : value;
        };
    }

    private List<String> byName(TaskField field, Stream<String> values) {
        return sorted(values, value -> nameOf(field, value));
    }

    private static List<String> sorted(Stream<String> values, Function<String, String> name) {
        return values.sorted(Comparator.comparing(value -> SearchText.sort(name.apply(value))))
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
