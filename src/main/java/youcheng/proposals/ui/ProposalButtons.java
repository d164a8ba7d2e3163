package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.core.annotation.Order;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.ui.CaseButtons;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.proposals.work.ProposalCopying;
import youcheng.proposals.work.ProposalProcess;

/** Beginning another proposal with what an old one says. */
@Order(2)
@org.springframework.stereotype.Component
class ProposalButtons implements CaseButtons {

    private final ProposalCopying copying;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Dialogs dialogs;

    ProposalButtons(ProposalCopying copying, SignedIn signedIn, Messages messages, Dialogs dialogs) {
        this.copying = copying;
        this.signedIn = signedIn;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ProposalProcess.ID);
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        return signedIn.person().is(Role.OFFICER)
                ? List.of(new Button(messages.t("proposals.copy"), event -> copy(summary.number())))
                : List.of();
    }

    private void copy(CaseNumber old) {
        try {
            CaseNumber number = copying.copy(old);
            dialogs.done("proposals.copied", old);
            UI.getCurrent().navigate(CasesNavigation.of(number));
        } catch (Rejection rejection) {
            dialogs.refused(rejection);
        }
    }
}
