package youcheng.proposals.content;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.decisions.CaseField;

/** The fields of a proposal, in the order in which people read them. */
public enum ProposalField implements CaseField<ProposalContent> {
    partnerNameZh(ProposalContent::partnerNameZh, 120),
    partnerNameEn(ProposalContent::partnerNameEn, 120),
    country(ProposalContent::country, 2),
    tier(ProposalContent::tier, 40),
    partnerProfile(ProposalContent::partnerProfile, 4000),
    background(ProposalContent::background, 4000),
    priorContacts(ProposalContent::priorContacts, 4000),
    correspondingRank(ProposalContent::correspondingRank, 2000),
    complementaryEconomy(ProposalContent::complementaryEconomy, 2000),
    regionalBalance(ProposalContent::regionalBalance, 2000),
    acquaintance(ProposalContent::acquaintance, 2000),
    otherTies(ProposalContent::otherTies, 40),
    otherChineseCity(ProposalContent::otherChineseCity, 120),
    otherTiesSource(ProposalContent::otherTiesSource, 300),
    justification(ProposalContent::justification, 2000),
    letterOfIntentDate(ProposalContent::letterOfIntentDate, 10),
    letterOfIntentReference(ProposalContent::letterOfIntentReference, 200),
    firstYearProgramme(ProposalContent::firstYearProgramme, 4000),
    budget(ProposalContent::budget, 20),
    contactName(ProposalContent::contactName, 120),
    contactOffice(ProposalContent::contactOffice, 200),
    contactEmail(ProposalContent::contactEmail, 200);

    /** Without these an application is not complete. */
    public static final List<ProposalField> APPLICATION = List.of(
            tier,
            background,
            correspondingRank,
            complementaryEconomy,
            regionalBalance,
            acquaintance,
            firstYearProgramme,
            budget,
            contactName);

    private final Function<ProposalContent, @Nullable Object> value;
    private final int longest;

    ProposalField(Function<ProposalContent, @Nullable Object> value, int longest) {
        this.value = value;
        this.longest = longest;
    }

    @Override
    public @Nullable Object of(ProposalContent content) {
        return value.apply(content);
    }

    /** Most characters it may have. */
    public int longest() {
        return longest;
    }

    @Override
    public String labelKey() {
        return "proposal." + name();
    }

    @Override
    public boolean isPersonal() {
        return this == contactName || this == contactOffice || this == contactEmail;
    }

    /** What changed from one version of a proposal to the next, in reading order. */
    public static List<Change> changes(@Nullable ProposalContent before, ProposalContent after) {
        return CaseField.changes(values(), before, after);
    }

    /** The fields in which two versions differ. */
    public static List<ProposalField> differing(ProposalContent before, ProposalContent after) {
        return CaseField.differing(values(), before, after);
    }
}
