package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youcheng.audit.Change;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.ProposalJson;
import youcheng.register.Tier;

/** The fields of a proposal tell what it says and what changed. */
class ProposalFieldTest {

    @Test
    void everythingThatAProposalSaysIsAField() {
        assertThat(Arrays.stream(ProposalContent.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        Arrays.stream(ProposalField.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void eachFieldReadsItsOwnValue(ProposalField field) throws ReflectiveOperationException {
        ProposalContent content = Dossiers.complete();

        assertThat(field.of(content))
                .isEqualTo(ProposalContent.class.getMethod(field.name()).invoke(content));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"otherChineseCity"})
    void aFieldIsStatedOrNot(ProposalField field) {
        assertThat(field.isStated(Dossiers.complete())).isTrue();
        assertThat(field.isStated(Dossiers.without(field))).isFalse();
    }

    @Test
    void onlyTheContactTellsSomethingAboutAPerson() {
        assertThat(Arrays.stream(ProposalField.values()).filter(ProposalField::isPersonal))
                .containsExactly(ProposalField.contactName, ProposalField.contactOffice, ProposalField.contactEmail);
    }

    @Test
    void theSameContentDiffersInNothing() {
        assertThat(ProposalField.differing(Dossiers.complete(), Dossiers.complete()))
                .isEmpty();
    }

    @Test
    void theFieldsThatDifferStandInReadingOrder() {
        ProposalContent changed = Dossiers.with(
                Dossiers.with(ProposalField.contactName, "Paul Petit"),
                ProposalField.tier,
                Tier.FRIENDLY_EXCHANGE.name());

        assertThat(ProposalField.differing(Dossiers.complete(), changed))
                .containsExactly(ProposalField.tier, ProposalField.contactName);
    }

    @Test
    void aFieldThatWasEmptiedDiffers() {
        assertThat(ProposalField.differing(Dossiers.complete(), Dossiers.without(ProposalField.budget)))
                .containsExactly(ProposalField.budget);
        assertThat(ProposalField.differing(Dossiers.complete(), Dossiers.without(ProposalField.background)))
                .containsExactly(ProposalField.background);
    }

    @Test
    void anAmountWrittenWithMoreZerosIsTheSameAmount() {
        ProposalContent same = Dossiers.budgetOf(new BigDecimal("200000.00"));

        assertThat(ProposalField.differing(Dossiers.complete(), same)).isEmpty();
    }

    @Test
    void aNewDraftChangesWhatItStates() {
        assertThat(ProposalField.changes(null, ProposalContent.about("南特", "Nantes", "FR")))
                .containsExactly(
                        new Change("proposal.partnerNameZh", null, "南特", false),
                        new Change("proposal.partnerNameEn", null, "Nantes", false),
                        new Change("proposal.country", null, "FR", false));
    }

    @Test
    void aChangedContactIsAPersonalChange() {
        assertThat(ProposalField.changes(Dossiers.complete(), Dossiers.with(ProposalField.contactName, "Paul Petit")))
                .containsExactly(new Change("proposal.contactName", "Anne Martin", "Paul Petit", true));
    }

    @Test
    void contentIsCleanedBeforeItIsKept() {
        ProposalContent content = ProposalContent.about(" 南特\r\n", "Nan\u202Etes ", "FR");

        assertThat(List.of(content.partnerNameZh(), content.partnerNameEn())).containsExactly("南特", "Nantes");
    }

    @Test
    void whatIsKeptOfARoundReadsBackAsItWas() {
        assertThat(ProposalJson.readContent(ProposalJson.write(Dossiers.complete())))
                .isEqualTo(Dossiers.complete());
    }
}
