package youcheng.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.ui.Chart;
import youcheng.base.ui.PointMap;
import youcheng.exchanges.Demonstration;
import youcheng.portfolio.atrisk.AtRiskFilter.AtRiskScope;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RelationshipSummary;

/** Overview, map and at risk, in both languages. */
@WithUserDetails("officer")
@Thorough
class PortfolioPagesTest extends PageTest {

    @Autowired
    private Register register;

    @Autowired
    private Demonstration demonstration;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theOverviewSaysTheOneThingFirst() {
        go("overview");
        assertThat(heading()).isEqualTo("总览");
        assertThat(lead()).contains("对友城", "对活跃", "一年前");
        assertThat(find(Chart.class).all()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(find(Chart.class).all())
                .allSatisfy(chart -> assertThat(chart.summary()).isNotBlank());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "register?activity=COOLING", "register?closeness=THIN", "exchanges?kind=AID&direction=INBOUND")
                .contains("closeness/how");
        assertThat(page()).contains("截至", "按亲密度评价办法第1版计算");
    }

    @Test
    void theOverviewKeepsItsFilterInTheAddress() {
        go("overview?region=OCEANIA");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("register?activity=DORMANT&region=OCEANIA");
        go("overview?desk=EUROPE");
        String europe = lead();
        go("overview?desk=NOWHERE");
        assertThat(lead()).isNotEqualTo(europe);
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        speak(Locale.UK);
        go("overview");
        assertThat(lead()).contains("relationships:", "active", "a year ago");
        go("map");
        assertThat(heading()).isEqualTo("World map");
        assertThat(lead()).contains("on the map");
        go("at-risk?scope=NOT_RECORDED");
        assertThat(heading()).isEqualTo("At risk");
        assertThat(page()).contains("Last substantive exchange", "Upcoming courtesies");
        assertThat(page()).doesNotContain("!{");
    }

    @Test
    void mapAndTableSayTheSame() {
        List<RelationshipSummary> there = register.concluded().stream()
                .filter(each -> each.isInForce() && each.country().region() == Region.OCEANIA)
                .toList();
        long points = there.stream().filter(each -> each.latitude() != null).count();
        assertThat(points).isEqualTo(3);
        go("map?region=OCEANIA");
        assertThat(test(table()).size()).isEqualTo(there.size());
        assertThat(map().getElement().getAttribute("aria-describedby"))
                .isEqualTo(table().getId().orElseThrow());
        assertThat(lead()).isEqualTo("共" + there.size() + "对友城，地图上3个点");
        go("map?q=dongjing");
        assertThat(test(table()).size()).isEqualTo(1);
        go("map?activity=NOWHERE&sort=CLOSENESS&dir=desc");
        assertThat(test(table()).size()).isGreaterThanOrEqualTo(55);
    }

    @Test
    void whoFindsNothingOnTheMapIsToldSo() {
        go("map?q=没有这个地方");
        assertThat(lead()).isEqualTo("共0对友城，地图上0个点");
        assertThat(table().getEmptyStateText()).contains("没有符合条件的友城");
    }

    @Test
    void anOfficerPlansACourtesyWithOneClick() {
        go("at-risk?scope=NOT_RECORDED");
        Button plan = find(Button.class).withText("列为计划事项").all().getFirst();
        test(plan).click();
        assertThat(saidInPassing()).contains("已列入您的计划：PLN-");
        assertThat(page()).contains("已列入计划 PLN-");
    }

    @Test
    void aSupervisorReadsAndHasNoButton() {
        office.sessions().as("supervisor", () -> {
            go("at-risk?scope=NOT_RECORDED");
            assertThat(page()).contains("近期致贺事项");
            assertThat(hasButton("列为计划事项")).isFalse();
        });
    }

    @Test
    void theAddressSaysWhichRelationshipsAreShown() {
        go("at-risk?scope=DORMANT&days=90&desk=EUROPE");
        assertThat(select("范围").getValue()).isEqualTo(AtRiskScope.DORMANT);
        assertThat(select("负责处室").getValue()).isEqualTo("EUROPE");
        go("at-risk?days=7&desk=NOWHERE");
        assertThat(select("预警期限").getValue()).isEqualTo(365);
        assertThat(select("负责处室").getValue()).isEqualTo("OWN");
    }

    @Test
    void theCourtesiesStandOnThePageOfTheRelationshipToo() {
        go("at-risk?scope=NOT_RECORDED");
        List<String> cities = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.matches("register/\\d+"))
                .toList();
        assertThat(cities).anySatisfy(city -> {
            go(city);
            assertThat(page()).contains("近期致贺事项", "列为计划事项");
        });
    }

    @Test
    void theFilterOfRegionsIsShown() {
        go("overview?region=OCEANIA");
        assertThat(select("地区").getValue()).isEqualTo(Region.OCEANIA);
    }

    /** The offer and the way back are never there together, and an officer has neither. */
    @Test
    void theDemonstrationSetIsOfferedOrTakenAwayAndNeverBoth() {
        withoutMadeUpExchanges();
        go("overview");
        assertThat(hasButton("加入演示数据")).isFalse();
        assertThat(page()).contains("审批人可加入演示数据");
        office.sessions().as("supervisor", () -> {
            go("overview");
            assertThat(hasButton("停用演示交往")).isFalse();
            click("加入演示数据");
            assertThat(saidInPassing()).isEqualTo("演示交往已启用。");
            assertThat(hasButton("加入演示数据")).isFalse();

            click("停用演示交往");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(saidInPassing()).isEqualTo("演示交往已停用。");
            assertThat(hasButton("停用演示交往")).isFalse();
            assertThat(hasButton("加入演示数据")).isTrue();
        });
    }

    /** Other tests of this portal switch them on. */
    private void withoutMadeUpExchanges() {
        office.sessions().as("supervisor", () -> {
            if (demonstration.isOn()) {
                demonstration.switchOff();
            }
        });
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }

    private Select<?> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    private Grid<?> table() {
        return find(Grid.class).single();
    }

    private PointMap map() {
        return find(PointMap.class).single();
    }
}
