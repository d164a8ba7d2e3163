package youcheng.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseQuery.CaseState;
import youcheng.cases.conditions.TaskConditions;
import youcheng.identity.Desk;

/** What narrows a list of cases down: what most people ask for, everything else on demand. */
class CaseFilterBar extends Div {

    private final transient Changed changed;
    private final TextField search;
    private final Select<CaseState> standing;
    private final Select<Desk> desk;
    private final ConditionsPanel conditions;

    /** Hears that somebody looks for something else. */
    interface Changed {

        /** {@code typing} where they are still at it. */
        void by(boolean typing);
    }

    CaseFilterBar(ConditionWords words, Messages messages, Fields fields, Changed changed) {
        this.changed = changed;
        search = fields.search("cases.search");
        standing = fields.filter(
                "cases.standing", Arrays.asList(CaseState.values()), each -> messages.t("cases.standing." + each));
        desk = fields.filter("cases.desk", Arrays.asList(Desk.values()), each -> messages.t("desk." + each));
        conditions = new ConditionsPanel(words, fields, messages, () -> changed.by(false));
        add(new Filters(search, standing, desk, conditions.toggle()), conditions);
        search.addValueChangeListener(change -> told(change, true));
        standing.addValueChangeListener(change -> told(change, false));
        desk.addValueChangeListener(change -> told(change, false));
    }

    private void told(AbstractField.ComponentValueChangeEvent<?, ?> change, boolean typing) {
        if (change.isFromClient()) {
            changed.by(typing);
        }
    }

    /** Shows what is asked for. */
    void show(CaseQuery asked) {
        search.setValue(asked.text());
        standing.setValue(asked.state());
        desk.setValue(asked.desk());
        conditions.show(asked.where());
    }

    String text() {
        return search.getValue();
    }

    @Nullable
    CaseState state() {
        return standing.getValue();
    }

    @Nullable
    Desk desk() {
        return desk.getValue();
    }

    TaskConditions where() {
        return conditions.conditions();
    }

    /** Says what cannot be met. */
    void object(List<Rejection> why) {
        conditions.object(why);
    }
}
