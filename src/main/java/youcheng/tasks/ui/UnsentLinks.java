package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.cases.ui.CaseButtons;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.unsent.UnsentForms;
import youcheng.tasks.unsent.UnsentForms.Unsent;

/** Leads from a case to what somebody typed for one of its tasks and could not hand in. */
@org.springframework.stereotype.Component
class UnsentLinks implements CaseButtons {

    private final UnsentForms forms;
    private final SignedIn signedIn;
    private final Messages messages;

    UnsentLinks(UnsentForms forms, SignedIn signedIn, Messages messages) {
        this.forms = forms;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return true;
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        if (!signedIn.person().takesPartInWork()) {
            return List.of();
        }
        return forms.in(summary.number()).stream()
                .filter(Unsent::isReadable)
                .map(Unsent::task)
                .distinct()
                .map(task -> (Component) new Anchor(
                        TasksNavigation.of(task.id()), messages.t("tasks.unsent.link", messages.t(task.stepKey()))))
                .toList();
    }
}
