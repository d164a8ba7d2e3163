package youcheng.proposals.work;

import java.util.HashMap;
import java.util.Map;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalContent.OtherTies;
import youcheng.proposals.content.ProposalField;

/**
 * The facts that screening judges: some from the register, some from the dossier.
 *
 * @param diplomaticRelations whether China has diplomatic relations with the partner's state
 * @param relationshipExists whether there is an open relationship with this city already
 * @param anotherPartnerInCountry whether another city of this country has an open relationship
 * @param content the dossier
 */
record ScreeningFacts(
        boolean diplomaticRelations,
        boolean relationshipExists,
        boolean anotherPartnerInCountry,
        ProposalContent content) {

    /** The table's inputs, by the names it gives them. */
    Map<String, Object> asInputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("diplomaticRelations", diplomaticRelations);
        inputs.put("relationshipExists", relationshipExists);
        inputs.put("otherChineseRelationship", content.otherTies() == OtherTies.TIED);
        inputs.put("otherTiesSourceGiven", otherTiesAreStated());
        inputs.put("tier", content.tier() == null ? "" : content.tier().name());
        inputs.put("anotherPartnerInCountry", anotherPartnerInCountry);
        inputs.put("justificationGiven", stated(ProposalField.justification));
        inputs.put("applicationComplete", applicationIsComplete());
        inputs.put("partnerProfileGiven", stated(ProposalField.partnerProfile));
        inputs.put("exchangeHistoryGiven", stated(ProposalField.priorContacts));
        inputs.put(
                "proofOfConsentGiven",
                stated(ProposalField.letterOfIntentDate) && stated(ProposalField.letterOfIntentReference));
        return inputs;
    }

    private boolean otherTiesAreStated() {
        return stated(ProposalField.otherTies)
                && stated(ProposalField.otherTiesSource)
                && (content.otherTies() == OtherTies.NONE_FOUND || stated(ProposalField.otherChineseCity));
    }

    private boolean applicationIsComplete() {
        return ProposalField.APPLICATION.stream().allMatch(this::stated);
    }

    private boolean stated(ProposalField field) {
        return field.isStated(content);
    }
}
