package youcheng.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;
import youcheng.identity.Desk;
import youcheng.workflow.DueRange;
import youcheng.workflow.InboxCondition;
import youcheng.workflow.Priority;

/**
 * Conditions as a part of a query for cases {@code c}. Process, desk, amount and text are asked of the case; everything else of
 * one open task of it, which meets all that is asked of a task together.
 */
final class CaseConditions {

    private static final String NEVER = "1 = 0";

    private final Map<String, Object> parameters;

    /** What the conditions need goes into these parameters. */
    CaseConditions(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** All conditions of one of these lists hold. */
    String anyOf(List<List<InboxCondition>> lists) {
        return lists.stream().map(this::allOf).collect(Collectors.joining(" or ", "(", ")"));
    }

    private String allOf(List<InboxCondition> all) {
        List<String> ofCase = new ArrayList<>();
        List<String> ofTask = new ArrayList<>();
        all.forEach(each -> add(each, ofCase, ofTask));
        if (!ofTask.isEmpty()) {
            ofCase.add("exists (select w.id from InboxRow w where w.caseNumber = c.number"
                    + " and w.state = youcheng.workflow.WorkItem$State.OPEN and " + String.join(" and ", ofTask) + ")");
        }
        return "(" + (ofCase.isEmpty() ? "1 = 1" : String.join(" and ", ofCase)) + ")";
    }

    private void add(InboxCondition condition, List<String> ofCase, List<String> ofTask) {
        switch (condition) {
            case InboxCondition.OfProcess process -> ofCase.add(in("c.process", process.models()));
            case InboxCondition.OfDesk desk -> ofCase.add(in("c.desk", desks(desk.desks())));
            case InboxCondition.Saying saying -> ofCase.add(saying(saying.text()));
            case InboxCondition.Worth worth -> {
                ofCase.add("c.amount is not null");
                border(ofCase, "c.amount >= ", worth.least());
                border(ofCase, "c.amount <= ", worth.most());
            }
            case InboxCondition.AtStep step -> ofTask.add(in("concat(w.process, '.', w.step)", step.steps()));
            case InboxCondition.OfGroup group -> ofTask.add(in("w.candidateGroup", group.groups()));
            case InboxCondition.Pressing pressing ->
                ofTask.add(in(
                        "w.priority",
                        pressing.priorities().stream().map(Priority::number).toList()));
            case InboxCondition.HeldBy holder -> ofTask.add(heldBy(holder));
            case InboxCondition.DueThen then -> due(then.range(), ofTask);
            case InboxCondition.CreatedThen then -> between("w.created", then.from(), then.before(), ofTask);
            case InboxCondition.FollowUpBy by -> ofTask.add("w.followUp <= " + parameter(by.last()));
            case InboxCondition.Escalated late -> ofTask.add("w.escalated is not null");
        }
    }

    private String heldBy(InboxCondition.HeldBy holder) {
        String held = in("w.assignee", holder.accounts());
        return holder.orNobody() ? "(" + held + " or w.assignee is null)" : held;
    }

    private void due(DueRange range, List<String> parts) {
        if (range.isDated()) {
            between("w.due", range.from(), range.before(), parts);
        } else {
            parts.add("w.due is null");
        }
    }

    private void between(String column, @Nullable Instant from, @Nullable Instant before, List<String> parts) {
        parts.add(column + " is not null");
        if (from != null) {
            parts.add(column + " >= " + parameter(from));
        }
        if (before != null) {
            parts.add(column + " < " + parameter(before));
        }
    }

    private void border(List<String> parts, String comparison, @Nullable BigDecimal number) {
        if (number != null) {
            parts.add(comparison + parameter(number));
        }
    }

    private String saying(String text) {
        String key = SearchText.of(text);
        return key.isEmpty() ? NEVER : "c.searchKey like " + parameter("%" + key + "%");
    }

    /** What names no desk finds nothing. */
    private static List<Desk> desks(Collection<String> names) {
        return Arrays.stream(Desk.values())
                .filter(desk -> names.contains(desk.name()))
                .toList();
    }

    private String in(String column, Collection<?> values) {
        return values.isEmpty() ? NEVER : column + " in " + parameter(values);
    }

    private String parameter(Object value) {
        String name = "asked" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
