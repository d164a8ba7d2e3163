package youcheng.notifications.hearing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.cases.CaseFeatures;
import youcheng.identity.DeputyPeople;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.workflow.WorkItem;

/** Whose task it is. */
@Component
class Concerned {

    private final People people;
    private final DeputyPeople deputies;
    private final CaseFeatures features;

    Concerned(People people, DeputyPeople deputies, CaseFeatures features) {
        this.people = people;
        this.deputies = deputies;
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
        Predicate<Person> may = mayDo(item);
        return people.inGroup(Objects.requireNonNull(item.group())).stream()
                .filter(may)
                .map(Person::id)
                .toList();
    }

    /** Whoever stands in for one of these and may do the task so; each as the deputy of one of them, and none of these. */
    Collection<Person> deputies(WorkItem item, Collection<Long> principals) {
        Predicate<Person> may = mayDo(item);
        Map<Long, Person> found = new LinkedHashMap<>();
        principals.stream()
                .flatMap(principal -> deputies.of(principal).stream())
                .filter(acting -> !principals.contains(acting.id()) && isTheirs(acting, item))
                .filter(may)
                .forEach(acting -> found.putIfAbsent(acting.id(), acting));
        return found.values();
    }

    private static boolean isTheirs(Person acting, WorkItem item) {
        return acting.worksOn(item.process())
                && (item.group() == null || acting.groups().contains(item.group()));
    }

    private Predicate<Person> mayDo(WorkItem item) {
        List<Function<Person, Optional<Rejection>>> objections = features.of(item).stream()
                .map(feature -> feature.objections(item))
                .toList();
        return person -> objections.stream().allMatch(each -> each.apply(person).isEmpty());
    }

    /** Account ids of everybody in this group. */
    Collection<Long> in(String group) {
        return people.inGroup(group).stream().map(Person::id).toList();
    }
}
