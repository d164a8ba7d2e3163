package youcheng.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.MovedClockTest;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.ui.PointMap;
import youcheng.dormancy.WakingReading;
import youcheng.dormancy.WakingStanding;
import youcheng.dormancy.review.ReviewDesk;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Where relationships are shown, those under review say so: at risk, on the map and in its table. */
@MovedClockTest
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class WakingInPortfolioTest extends PageTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private WakingReading waking;

    @Autowired
    private Register register;

    private RelationshipId reviewed;
    private RelationshipId unreviewed;

    @BeforeEach
    void oneUnderReviewAndOneNot() {
        speak(Locale.CHINA);
        reviewed = desk.dormant();
        unreviewed = desk.dormant();
        CaseNumber number = desk.gathered(reviewed);
        desk.send(number);
    }

    @Test
    void everybodyInTheOfficeReadsThatARelationshipIsUnderReview() {
        WakingStanding standing = Objects.requireNonNull(
                desk.as("finance", () -> waking.standings()).get(reviewed));
        assertThat(standing.since()).isEqualTo(desk.today());
        assertThat(standing.isInRevival()).isFalse();
        assertThat(desk.as("admin", () -> waking.standings())).doesNotContainKey(unreviewed);
    }

    @Test
    void amongThoseAtRiskThoseUnderReviewSaySoAndCanBeLeftOut() {
        String all = "at-risk?scope=DORMANT&desk=ALL";
        assertThat(cards(all + "&review=open").get(name(reviewed))).contains("评估中", "自 ", "等待首次去函答复，还剩 60 天");
        assertThat(cards(all + "&review=open")).doesNotContainKey(name(unreviewed));
        assertThat(cards(all + "&review=none")).containsKey(name(unreviewed)).doesNotContainKey(name(reviewed));
    }

    @Test
    void theMapCanShowReviewsInItsColoursAndItsTableSaysTheSame() {
        go("map?review=UNDER_REVIEW&colors=REVIEW&q=" + name(reviewed));
        assertThat(find(PointMap.class).single().summary()).contains("评估或唤醒中");
        Grid<?> table = find(Grid.class).single();
        assertThat(test(table).size()).isEqualTo(1);
        assertThat(test(table).getCellText(0, table.getColumns().size() - 1)).contains("等待首次去函答复");
        go("map?review=DORMANT_WITHOUT_REVIEW&q=" + name(unreviewed));
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        go("map?review=NO_REVIEW&sort=REVIEW&q=" + name(unreviewed));
        assertThat(test(find(Grid.class).single()).size()).isZero();
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        speak(Locale.UK);
        assertThat(cards("at-risk?scope=DORMANT&desk=ALL&review=open", "Show more")
                        .get(register.concluded(List.of(reviewed)).getFirst().nameEn()))
                .contains("Under review since", "Waiting for the first answer");
        go("map?colors=REVIEW");
        assertThat(page()).contains("Colour and shape show which dormant relationships are under review");
    }

    /** The text of each card, by the partner's name. */
    private Map<String, String> cards(String address) {
        return cards(address, "显示更多");
    }

    private Map<String, String> cards(String address, String more) {
        go(address);
        while (hasButton(more) && button(more).isVisible()) {
            click(more);
        }
        return find(ListItem.class).withClassName("relationship-card").all().stream()
                .collect(Collectors.toMap(
                        card -> find(H2.class, card).single().getElement().getTextRecursively(),
                        card -> card.getElement().getTextRecursively(),
                        (one, other) -> one));
    }

    private String name(RelationshipId id) {
        return register.concluded(List.of(id)).getFirst().nameZh();
    }
}
