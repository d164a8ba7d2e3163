package youcheng.proposals.ui;

import org.springframework.stereotype.Component;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalWork;

/** The financial reviewer gives an opinion. */
@Component
class FinanceOpinionForm extends OpinionForm {

    FinanceOpinionForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.FINANCE_OPINION, parts, work);
    }
}
