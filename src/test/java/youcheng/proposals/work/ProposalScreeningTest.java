package youcheng.proposals.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening.Effect;
import youcheng.proposals.content.Screening.Finding;
import youcheng.register.Tier;

/** The table {@code ProposalScreening}: every rule answers for itself, and all that match answer together. */
class ProposalScreeningTest {

    private static final Finding ANOTHER_PARTNER = new Finding(Effect.WARNS, "anotherPartnerInCountry");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static DmnDecision table;

    @BeforeAll
    static void readTheTable() throws IOException {
        try (InputStream model = new ClassPathResource("processes/ProposalScreening.dmn").getInputStream()) {
            table = ENGINE.parseDecision(ProposalProcess.SCREENING_TABLE, model);
        }
    }

    @Test
    void aCompleteDossierWithNothingAgainstItPassesWithoutAFinding() {
        assertThat(screened(facts(Dossiers.complete()))).isEmpty();
    }

    @Test
    void aStateWithoutDiplomaticRelationsBlocks() {
        assertThat(screened(new ScreeningFacts(false, false, false, Dossiers.complete())))
                .containsExactly(new Finding(Effect.BLOCKS, "noDiplomaticRelations"));
    }

    @Test
    void aRelationshipThatExistsBlocks() {
        assertThat(screened(new ScreeningFacts(true, true, false, Dossiers.complete())))
                .containsExactly(new Finding(Effect.BLOCKS, "relationshipExists"));
    }

    @Test
    void aPartnerOfAnotherChineseCityCannotBecomeASisterCity() {
        assertThat(screened(facts(tiedElsewhere(Tier.SISTER_CITY))))
                .containsExactly(new Finding(Effect.BLOCKS, "friendlyExchangeOnly"));
    }

    @Test
    void aPartnerOfAnotherChineseCityCanBecomeAFriendlyExchangeCity() {
        assertThat(screened(facts(tiedElsewhere(Tier.FRIENDLY_EXCHANGE)))).isEmpty();
    }

    @Test
    void anotherPartnerInTheSameCountryWarnsWhereItIsJustified() {
        assertThat(screened(new ScreeningFacts(true, false, true, Dossiers.complete())))
                .containsExactly(ANOTHER_PARTNER);
    }

    @Test
    void anotherPartnerInTheSameCountryNeedsAJustification() {
        assertThat(screened(new ScreeningFacts(true, false, true, Dossiers.without(ProposalField.justification))))
                .containsExactly(new Finding(Effect.INCOMPLETE, "justificationMissing"));
    }

    @Test
    void theFirstPartnerInACountryNeedsNoJustification() {
        assertThat(screened(facts(Dossiers.without(ProposalField.justification))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "tier",
                "background",
                "correspondingRank",
                "complementaryEconomy",
                "regionalBalance",
                "acquaintance",
                "firstYearProgramme",
                "budget",
                "contactName"
            })
    void anApplicationLacksWhatIsNotStated(ProposalField field) {
        assertThat(screened(facts(Dossiers.without(field))))
                .containsExactly(new Finding(Effect.INCOMPLETE, "applicationMissing"));
    }

    @ParameterizedTest
    @CsvSource({
        "partnerProfile, partnerProfileMissing",
        "priorContacts, exchangeHistoryMissing",
        "letterOfIntentDate, proofOfConsentMissing",
        "letterOfIntentReference, proofOfConsentMissing",
        "otherTies, otherTiesSourceMissing",
        "otherTiesSource, otherTiesSourceMissing",
    })
    void aDossierIsIncompleteWithoutItsParts(ProposalField field, String reason) {
        assertThat(screened(facts(Dossiers.without(field)))).containsExactly(new Finding(Effect.INCOMPLETE, reason));
    }

    @Test
    void whoeverSaysThatThePartnerIsTiedSaysToWhom() {
        ProposalContent content =
                Dossiers.with(tiedElsewhere(Tier.FRIENDLY_EXCHANGE), ProposalField.otherChineseCity, "");

        assertThat(screened(facts(content))).containsExactly(new Finding(Effect.INCOMPLETE, "otherTiesSourceMissing"));
    }

    @ParameterizedTest
    @EnumSource(names = {"contactOffice", "contactEmail", "otherChineseCity"})
    void theRestMayBeLeftOpen(ProposalField field) {
        assertThat(screened(facts(Dossiers.without(field)))).isEmpty();
    }

    @Test
    void everyRuleThatMatchesIsToldAndNotOnlyTheFirst() {
        ProposalContent empty = ProposalContent.about("南特", "Nantes", "FR");

        assertThat(screened(new ScreeningFacts(false, true, true, empty)))
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(
                        "noDiplomaticRelations",
                        "relationshipExists",
                        "justificationMissing",
                        "applicationMissing",
                        "partnerProfileMissing",
                        "exchangeHistoryMissing",
                        "proofOfConsentMissing",
                        "otherTiesSourceMissing");
    }

    private static ProposalContent tiedElsewhere(Tier tier) {
        ProposalContent tied = Dossiers.with(
                Dossiers.with(ProposalField.otherTies, ProposalContent.OtherTies.TIED.name()),
                ProposalField.otherChineseCity,
                "青岛");
        return Dossiers.with(tied, ProposalField.tier, tier.name());
    }

    /** The partner's state has relations, there is no relationship with the city, and none in its country. */
    private static ScreeningFacts facts(ProposalContent content) {
        return new ScreeningFacts(true, false, false, content);
    }

    private static List<Finding> screened(ScreeningFacts facts) {
        List<Map<String, Object>> rules =
                ENGINE.evaluateDecisionTable(table, facts.asInputs()).getResultList();
        return rules.stream()
                .map(rule -> new Finding(
                        Effect.valueOf(Objects.toString(rule.get("effect"))), Objects.toString(rule.get("reason"))))
                .toList();
    }
}
