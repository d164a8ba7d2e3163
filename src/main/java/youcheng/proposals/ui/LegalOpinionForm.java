package youcheng.proposals.ui;

import org.springframework.stereotype.Component;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalWork;

/** The legal reviewer gives an opinion. */
@Component
class LegalOpinionForm extends OpinionForm {

    LegalOpinionForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.LEGAL_OPINION, parts, work);
    }
}
