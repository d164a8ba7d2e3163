package youcheng.cases.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.cases.CaseQuery.CaseState;
import youcheng.cases.conditions.TaskConditions;
import youcheng.identity.Desk;

/** What narrows a list of cases down, and how the address says it: what most people ask for, everything else on demand. */
class CaseFilterBar extends Div {

    private static final UrlChoice<CaseState> STATE = UrlChoice.of("state", CaseState.class);
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);
    private static final UrlParameter<String> WHERE = UrlParameter.text("where");

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

    /** Shows what the address asks for. */
    void show(QueryParameters asked) {
        search.setValue(UrlParameter.SEARCH.read(asked));
        standing.setValue(STATE.read(asked));
        desk.setValue(DESK.read(asked));
        conditions.show(TaskConditions.read(WHERE.read(asked)));
    }

    /** What is asked for, as the address says it. */
    List<UrlParameter.Said> said() {
        return List.of(
                UrlParameter.SEARCH.says(search.getValue()),
                STATE.says(standing.getValue()),
                DESK.says(desk.getValue()),
                WHERE.says(where().written()));
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
