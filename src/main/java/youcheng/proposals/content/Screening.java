package youcheng.proposals.content;

import java.util.List;
import java.util.Map;
import youcheng.proposals.content.ProposalContent.OtherTies;

/**
 * What screening found.
 *
 * @param findings every rule that matched, in the table's order
 */
public record Screening(List<Finding> findings) {

    /** Where the answer to a finding is written, by the table's reasons. */
    private static final Map<String, List<ProposalField>> FIELDS = Map.of(
            "noDiplomaticRelations", List.of(ProposalField.country),
            "relationshipExists", List.of(ProposalField.partnerNameZh),
            "friendlyExchangeOnly", List.of(ProposalField.tier),
            "justificationMissing", List.of(ProposalField.justification),
            "applicationMissing", ProposalField.APPLICATION,
            "partnerProfileMissing", List.of(ProposalField.partnerProfile),
            "exchangeHistoryMissing", List.of(ProposalField.priorContacts),
            "proofOfConsentMissing", List.of(ProposalField.letterOfIntentDate, ProposalField.letterOfIntentReference),
            "otherTiesSourceMissing",
                    List.of(ProposalField.otherTies, ProposalField.otherTiesSource, ProposalField.otherChineseCity));

    /** What follows from a finding. */
    public enum Effect {
        /** This relationship cannot be proposed. */
        BLOCKS,
        /** Something is missing from the dossier. */
        INCOMPLETE,
        /** It can go on, but whoever decides should know. */
        WARNS
    }

    /**
     * One rule that matched.
     *
     * @param effect what follows
     * @param reason key of the reason, e.g. {@code noDiplomaticRelations}
     */
    public record Finding(Effect effect, String reason) {

        /** Message key of the reason. */
        public String messageKey() {
            return "screening." + reason;
        }

        /** The fields with which this can be put right: those that are empty, or all where none is. */
        public List<ProposalField> fields(ProposalContent content) {
            List<ProposalField> all = FIELDS.getOrDefault(reason, List.of()).stream()
                    .filter(field -> field != ProposalField.otherChineseCity || content.otherTies() == OtherTies.TIED)
                    .toList();
            List<ProposalField> empty =
                    all.stream().filter(field -> !field.isStated(content)).toList();
            return empty.isEmpty() ? all : empty;
        }
    }

    /** Whether the proposal may go on to its review. */
    public boolean isPassed() {
        return findings.stream().allMatch(finding -> finding.effect() == Effect.WARNS);
    }

    /** The outcome that steers the model. */
    public String outcome() {
        return isPassed() ? "PASSED" : "NOT_PASSED";
    }
}
