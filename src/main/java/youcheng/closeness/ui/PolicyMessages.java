package youcheng.closeness.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.closeness.policy.PolicyFields;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.identity.People;

/** Says who made a version of the policy, and what it changed. */
@Component
class PolicyMessages {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final People people;
    private final ClosenessMessages say;

    PolicyMessages(People people, ClosenessMessages say) {
        this.people = people;
        this.say = say;
    }

    String who(@Nullable Long account) {
        return account == null ? say.t("closeness.policy.system") : people.nameOf(account);
    }

    String why(PolicyVersion version) {
        return version.madeBy() == null ? say.t("closeness.policy.first") : version.reason();
    }

    /** A value as {@link PolicyFields} has it, in the person's digits. */
    String value(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            return "—";
        }
        return NUMBER.matcher(text).matches() ? say.number(Double.parseDouble(text)) : text;
    }

    /** What is another number in the second policy; a sentence where nothing is. */
    com.vaadin.flow.component.Component changes(ClosenessPolicy before, ClosenessPolicy after) {
        List<Change> changes = PolicyFields.changes(before, after);
        if (changes.isEmpty()) {
            return new Span(say.t("closeness.policy.sameNumbers"));
        }
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(line(change)));
        return list;
    }

    private ListItem line(Change change) {
        return new ListItem(
                say.t("closeness.policy.change", say.t(change.field()), value(change.before()), value(change.after())));
    }
}
