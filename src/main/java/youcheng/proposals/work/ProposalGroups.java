package youcheng.proposals.work;

import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.Countries;

/** The groups that work on a proposal: those of the desk whose region the partner lies in. */
@Component
class ProposalGroups {

    private final ProposalRepository proposals;
    private final Countries countries;

    ProposalGroups(ProposalRepository proposals, Countries countries) {
        this.proposals = proposals;
        this.countries = countries;
    }

    /** Those of the desk who have this role. */
    String of(Role role, CaseNumber number) {
        return Person.group(role, desk(number));
    }

    private Desk desk(CaseNumber number) {
        String country = proposals
                .findByCaseNumber(number.value())
                .orElseThrow(() -> new IllegalStateException("No proposal " + number))
                .content()
                .country();
        return countries.get(country).region().desk();
    }
}
