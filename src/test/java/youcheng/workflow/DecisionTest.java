package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import youcheng.PortalTest;
import youcheng.Thorough;

/** A decision table answers with all rules that match, and each of them whole. */
@Thorough
@PortalTest
@Import(Trial.class)
class DecisionTest {

    /** Two of the table's tiers. */
    private enum Tier {
        SUPERVISOR,
        LEADER
    }

    @Autowired
    private Trial trial;

    @Autowired
    private Workflow workflow;

    @BeforeEach
    void theTableIsThere() {
        trial.deploy("TrialTiers.dmn");
    }

    @Test
    void everyRuleThatMatchesIsAnsweredWithAllItsColumnsInTheTablesOrder() {
        List<DecisionRow> rows = workflow.decide("TrialTiers", Map.of("amount", 60_000));

        assertThat(rows).hasSize(2);
        DecisionRow first = rows.getFirst();
        assertThat(first.columns()).containsExactly("tier", "days", "share", "leader", "from");
        assertThat(first.constant("tier", Tier.class)).isEqualTo(Tier.SUPERVISOR);
        assertThat(first.integer("days")).isEqualTo(10);
        assertThat(first.decimal("share")).isEqualByComparingTo(new BigDecimal("0.25"));
        assertThat(first.isTrue("leader")).isFalse();
        assertThat(first.day("from")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(rows.getLast().text("tier")).isEqualTo("LEADER");
        assertThat(rows.getLast().isTrue("leader")).isTrue();
    }

    @Test
    void whatARuleLeavesOpenIsNotSaid() {
        DecisionRow last =
                workflow.decide("TrialTiers", Map.of("amount", 500_000)).getLast();

        assertThat(last.text("tier")).isEqualTo("MUNICIPAL");
        assertThat(last.says("share")).isFalse();
        assertThat(last.says("leader")).isFalse();
        assertThatThrownBy(() -> last.isTrue("leader")).hasMessageContaining("leader");
        assertThatThrownBy(() -> last.text("reason")).hasMessageContaining("no column reason");
    }

    @Test
    void whereNoRuleMatchesThereIsNoRow() {
        assertThat(workflow.decide("ProposalScreening", screened(true))).isNotEmpty();
        assertThat(workflow.decide("ProposalScreening", screened(false))).isEmpty();
    }

    private static Map<String, Object> screened(boolean exists) {
        return Map.ofEntries(
                Map.entry("diplomaticRelations", true),
                Map.entry("relationshipExists", exists),
                Map.entry("otherChineseRelationship", false),
                Map.entry("otherTiesSourceGiven", true),
                Map.entry("tier", "SISTER_CITY"),
                Map.entry("anotherPartnerInCountry", false),
                Map.entry("justificationGiven", true),
                Map.entry("applicationComplete", true),
                Map.entry("partnerProfileGiven", true),
                Map.entry("exchangeHistoryGiven", true),
                Map.entry("proofOfConsentGiven", true));
    }
}
