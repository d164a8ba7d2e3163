package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.core.annotation.Order;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseMarkings;
import youcheng.cases.CaseMarkings.Leave;
import youcheng.cases.CaseSummary;
import youcheng.documents.Marking;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Marking a case as public or as internal, for whoever may. */
@Order(9)
@org.springframework.stereotype.Component
class MarkingButton implements CaseButtons {

    private final CaseMarkings markings;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    MarkingButton(CaseMarkings markings, SignedIn signedIn, Messages messages, Fields make, Dialogs dialogs) {
        this.markings = markings;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return true;
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        Person me = signedIn.person();
        if (!me.is(Role.OFFICER) && !me.is(Role.SUPERVISOR)) {
            return List.of();
        }
        Leave leave = markings.leaveFor(summary);
        Marking next = summary.marking() == Marking.PUBLIC ? Marking.INTERNAL : Marking.PUBLIC;
        String key = next == Marking.PUBLIC ? "cases.makePublic" : "cases.makeInternal";
        return switch (leave) {
            case NONE -> List.of();
            case WITHOUT_REASON ->
                List.of(new Button(messages.t(key), event -> {
                    if (dialogs.attempt(() -> markings.mark(summary.number(), next, ""))) {
                        dialogs.done("cases.marked");
                    }
                    again.run();
                }));
            case WITH_REASON -> List.of(new Button(messages.t(key), event -> ask(summary, next, key, again)));
        };
    }

    private void ask(CaseSummary summary, Marking next, String key, Runnable again) {
        new ReasonDialog(messages, make, key, "cases.mark.about", summary.number()).ask(key, reason -> {
            markings.mark(summary.number(), next, reason);
            dialogs.done("cases.marked");
            again.run();
        });
    }
}
