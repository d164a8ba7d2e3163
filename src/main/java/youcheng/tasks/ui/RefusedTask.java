package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Windows;
import youcheng.cases.CasesNavigation;
import youcheng.identity.ActingAs;
import youcheng.identity.People;
import youcheng.tasks.TaskService.OpenedTask;

/**
 * Where to go from a task that the person may not do: to its case, or to the name in which they may do it; and what they had
 * typed for it.
 */
@org.springframework.stereotype.Component
class RefusedTask {

    private final ActingAs acting;
    private final People people;
    private final Messages messages;
    private final Dialogs dialogs;
    private final UnsentInput unsent;

    RefusedTask(ActingAs acting, People people, Messages messages, Dialogs dialogs, UnsentInput unsent) {
        this.unsent = unsent;
        this.acting = acting;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    Div page(OpenedTask opened) {
        Div page = new Div(ways(opened));
        if (opened.otherName().isEmpty()) { // in that name it stands in the form again
            unsent.ofTask(opened.item().id()).ifPresent(page::add);
        }
        return page;
    }

    private Div ways(OpenedTask opened) {
        Div ways = new Div();
        ways.addClassName("work-about");
        Optional<Button> name = opened.otherName().map(this::actInItsName);
        name.ifPresent(ways::add);
        ways.add(new Anchor(CasesNavigation.of(opened.item().caseNumber()), messages.t("cases.toCase")));
        return ways;
    }

    private Button actInItsName(long name) {
        boolean another = acting.principals().stream().anyMatch(each -> each.claimant() == name);
        String text = another ? messages.t("deputy.actFor", people.nameOf(name)) : messages.t("deputy.actForMyself");
        Button button = new Button(text, event -> {
            if (dialogs.attempt(another ? () -> acting.actFor(name) : acting::actForMyself)) {
                Windows.beginAnew();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setId("act-in-its-name");
        return button;
    }
}
