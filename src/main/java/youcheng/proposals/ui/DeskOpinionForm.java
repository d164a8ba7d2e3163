package youcheng.proposals.ui;

import org.springframework.stereotype.Component;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalWork;

/** The reviewer of the desk gives an opinion. */
@Component
class DeskOpinionForm extends OpinionForm {

    DeskOpinionForm(Parts parts, ProposalWork work) {
        super(ProposalProcess.DESK_OPINION, parts, work);
    }
}
