package youcheng.notifications.hearing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.cases.CaseFeatures;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.workflow.WorkItem;

/** Whose task it is. */
@Component
class Concerned {

    private final People people;
    private final CaseFeatures features;

    Concerned(People people, CaseFeatures features) {
        this.people = people;
        this.features = features;
    }

    /** Account ids of whoever has the task, or else of those of its group who may do it: four eyes bar some. */
    Collection<Long> by(WorkItem item) {
        Long holder = item.assignee();
        if (holder != null) {
            return List.of(holder);
        }
        if (item.group() == null) {
            return List.of();
        }
        List<Function<Person, Optional<Rejection>>> objections = features.of(item).stream()
                .map(feature -> feature.objections(item))
                .toList();
        return people.inGroup(Objects.requireNonNull(item.group())).stream()
                .filter(person ->
                        objections.stream().allMatch(each -> each.apply(person).isEmpty()))
                .map(Person::id)
                .toList();
    }

    /** Account ids of everybody in this group. */
    Collection<Long> in(String group) {
        return people.inGroup(group).stream().map(Person::id).toList();
    }
}
