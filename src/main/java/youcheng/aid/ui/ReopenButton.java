package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.core.annotation.Order;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReopening;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.ui.CaseButtons;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** On the page of a package that was approved: the way to change its goods, which has to be approved anew. */
@Order(2)
@org.springframework.stereotype.Component
class ReopenButton implements CaseButtons {

    private final AidReopening reopening;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ReopenButton(AidReopening reopening, SignedIn signedIn, Messages messages, Fields make, Dialogs dialogs) {
        this.reopening = reopening;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(AidPackageProcess.ID);
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        CaseNumber number = summary.number();
        if (!summary.isOpen() || !signedIn.person().is(Role.OFFICER) || !reopening.mayReopen(number)) {
            return List.of();
        }
        return List.of(new Button(messages.t("aid.reopen"), event -> ask(number, again)));
    }

    private void ask(CaseNumber number, Runnable again) {
        new ReasonDialog(messages, make, "aid.reopen", "aid.reopen.about", number).ask("aid.reopen", why -> {
            reopening.reopen(number, why);
            dialogs.done("aid.reopened");
            again.run();
        });
    }
}
