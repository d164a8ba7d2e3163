package youcheng.exchanges.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.FormDraftStore;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.decisions.Review;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.AccountList;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;
import youcheng.proposals.content.ProposalContent;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.RegisterKeeping;

/** Several exchanges are typed or pasted and recorded together, or none of them. */
@WithUserDetails("officer")
@Thorough
class BulkViewTest extends PageTest {

    @Autowired
    private ExchangeReading reading;

    @Autowired
    private FormDraftStore kept;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private RegisterKeeping keeping;

    /** Whatever another test typed and did not record. */
    @BeforeEach
    void inChineseAndWithoutWhatWasKept() {
        speak(Locale.CHINA);
        kept.all("exchanges:bulk:").forEach(kept::discard);
        kept.all("exchanges:bulk:" + relationship("都柏林市")).forEach(kept::discard);
    }

    @Test
    void whatWasPastedIsRecordedInBothLanguages() {
        go("exchanges/bulk");
        paste("""
                友城\t日期\t形式\t方向\t层级\t领域\t实质程度\t名称\t凭据\t成果
                都柏林市\t2025年5月3日\t访问\t对方来\t市领导\t文化艺术\t已签署或交付\t批量甲\t简报\t备忘录
                Dublin\t2025/6\tEvent\tBoth ways\tBureaus\tSport\tSymbolic\t批量乙
                """);
        assertThat(banner()).contains("已填入2行");
        assertThat(valueOf("kind1")).isEqualTo("活动");
        click("全部记录");

        assertThat(saidInPassing()).contains("已记录2条。");
        assertThat(titles("都柏林市")).contains("批量甲", "批量乙");
    }

    @Test
    void whatCannotBeReadIsSaidInItsCellAndStaysVisible() {
        go("exchanges/bulk?relationship=" + relationship("都柏林市"));
        paste("""
                桃花源\t2025\t访问\t对方来\t部级\t天文\t礼节性\t批量丙
                北京\t2025\t访问\t对方来\t局级\t体育\t礼节性\t批量丁
                都柏林市\t2025\t访问\t对方来\t局级\t体育\t礼节性\t批量戊
                """);
        assertThat(refusalBeside("partners0")).contains("名录中没有“桃花源”");
        assertThat(refusalBeside("level0")).contains("“部级”不是可用的层级", "市领导；局级");
        assertThat(valueOf("level0")).isEqualTo("部级");
        assertThat(refusalBeside("field0")).contains("天文");
        assertThat(refusalBeside("partners1")).isEqualTo("本市不能是自己的友城。");
        assertThat(faults()).hasSize(4).first().asString().startsWith("第1行 · 友城：名录中没有“桃花源”");
        click("全部记录");
        assertThat(banner()).contains("未记录任何交往");
        assertThat(faults()).hasSize(4).last().asString().isEqualTo("第2行 · 友城：本市不能是自己的友城。");
        assertThat(titles("都柏林市")).doesNotContain("批量戊");

        go("exchanges/bulk?relationship=" + relationship("都柏林市"));
        assertThat(valueOf("level0")).isEqualTo("部级");
        assertThat(valueOf("title2")).isEqualTo("批量戊");
        click("放弃这些内容");
        assertThat(valueOf("partners0")).isEqualTo("都柏林市");
        assertThat(valueOf("title2")).isEqualTo("");
    }

    @Test
    void whatTheRulesRefuseIsSaidInEachRow() {
        go("exchanges/bulk");
        paste("""
                都柏林市\t2199-01-01\t访问\t对方来\t局级\t体育\t礼节性\t批量己
                都柏林市\t2025\t访问\t对方来\t局级\t体育\t已签署或交付\t批量庚
                都柏林市\t1950\t访问\t对方来\t局级\t体育\t礼节性\t批量辛
                """);
        click("全部记录");
        assertThat(refusalBeside("date0")).contains("日期晚于今天");
        assertThat(refusalBeside("outcome1")).contains("须写明成果");
        assertThat(refusalBeside("date2")).contains("在结好之前");
    }

    @Test
    void theSameTwiceIsRefusedAndNothingIsRecorded() {
        go("exchanges/bulk?relationship=" + relationship("都柏林市"));
        paste("""
                都柏林市\t2023-02-03\t访问\t对方来\t局级\t体育\t礼节性\t批量壬
                都柏林市\t2023-02-03\t访问\t对方来\t局级\t体育\t礼节性\t批量壬
                """);
        click("全部记录");
        assertThat(refusalBeside("title1")).contains("请勿重复记录");
        assertThat(titles("都柏林市")).doesNotContain("批量壬");
    }

    @Test
    void everythingThatStandsAgainstTheRowsIsSaidAtOnce() {
        go("exchanges/bulk");
        paste("""
                都柏林市\t2021-02-03\t访问\t对方来\t局级\t体育\t礼节性\t批量子
                桃花源\t2199-01-01\t访问\t对方来\t部级\t体育\t已签署或交付\t
                都柏林市\t2021年2月3日\t访问\t对方来\t局级\t文化艺术\t礼节性\t批量子
                都柏林市\t2024.1\t访问\t对方来\t局级\t体育\t礼节性\t批量丑
                都柏林市\t2021/2/3\t访问\t对方来\t局级\t体育\t已签署或交付\t批量子
                桃花源、乌有乡\t2021-02-03\t访问\t对方来\t局级\t体育\t礼节性\t批量子
                \u00a0\t\u200b
                """);
        assertThat(refusalBeside("partners1")).contains("名录中没有“桃花源”");
        assertThat(refusalBeside("date1")).contains("日期晚于今天");
        assertThat(refusalBeside("level1")).contains("部级");
        assertThat(refusalBeside("title1")).isNotEmpty();
        assertThat(refusalBeside("outcome1")).contains("须写明成果");
        assertThat(refusalBeside("title2")).isEqualTo("与第 1 行相同，请勿重复记录。");
        assertThat(refusalBeside("date3")).contains("2024-01", "2024-10");
        // A row that lacks something else as well is told that it stands there already.
        assertThat(refusalBeside("outcome4")).contains("须写明成果");
        assertThat(refusalBeside("title4")).isEqualTo("与第 1 行相同，请勿重复记录。");
        assertThat(refusalBeside("partners5")).contains("桃花源", "乌有乡");
        assertThat(hasField("title6")).isFalse();
        assertThat(titles("都柏林市")).doesNotContain("批量子");
    }

    @Test
    void whatIsOnRecordAlreadyIsSaidInItsRow() {
        go("exchanges/bulk");
        String row = "都柏林市\t2020-02-03\t访问\t对方来\t局级\t体育\t礼节性\t批量寅";
        paste(row);
        click("全部记录");
        go("exchanges/bulk");
        paste(row + "\n都柏林市\t2020-02-04\t访问\t对方来\t局级\t体育\t礼节性\t批量卯");
        assertThat(refusalBeside("title0")).contains("已有同名记录");
        assertThat(isMarked("title1")).isFalse();
    }

    @Test
    void partnersOfAnotherDeskAreSaidInTheirRows() {
        office.sessions().as("admin", () -> {
            if (ListedAccounts.with(accountList, "officer.africa").isEmpty()) {
                accounts.open("officer.africa", "非洲处经办", EnumSet.of(Role.OFFICER), EnumSet.of(Desk.ASIA_AFRICA));
            }
        });
        SortedMap<Integer, ExchangeDraft> rows = new TreeMap<>();
        for (int row : List.of(2, 5)) {
            rows.put(
                    row,
                    ExchangeDraft.letter(
                            relationship("都柏林市"), Direction.OUTBOUND, "2020-05-0" + row, "批量辰", "复印件", ""));
        }
        assertThat(office.sessions().as("officer.africa", () -> recording.objections(rows)))
                .extracting(Rejection::field, Rejection::key)
                .containsExactly(
                        tuple("partners2", "exchanges.rejection.otherDesk"),
                        tuple("partners5", "exchanges.rejection.otherDesk"));
    }

    @Test
    void aPasteThatIsTooLongIsSaidAndNotCut() {
        go("exchanges/bulk");
        String text = "长".repeat(200_001);
        type("paste", text);
        click("填入表格");
        assertThat(banner()).contains("200,000", "200,001");
        assertThat(refusalBeside("paste")).contains("200,000", "200,001");
        assertThat(faults()).singleElement().asString().startsWith("在此粘贴：");
        assertThat(valueOf("paste")).isEqualTo(text);
    }

    /** One is called so today, the other was: nobody can know which is meant. */
    @Test
    void ofTwoCitiesOfOneNameTheCountryIsAsked() {
        CityRecord dublin = office.register.named("都柏林市").getFirst();
        CityRecord cologne = office.register.named("科隆市").getFirst();
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(
                                cologne.id(), new RegisterKeeping.NewName("zh", "双名市", "1950", "1960", false, "")));
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(
                                dublin.id(), new RegisterKeeping.NewName("zh", "双名市", "1970", "1980", false, "")));
        go("exchanges/bulk");
        paste("""
                双名市\t2025\t访问\t对方来\t局级\t体育\t礼节性\t批量午
                双名市（德国）\t2025\t访问\t对方来\t局级\t体育\t礼节性\t批量未
                """);
        assertThat(refusalBeside("partners0")).contains("科隆市（德国）", "都柏林市（爱尔兰）");
        assertThat(isMarked("partners1")).isFalse();
    }

    /** The one that is called so today has no relationship; the one with a relationship was called so. */
    @Test
    void aRelationshipIsNotTakenForACityThatIsCalledSoToday() {
        ProposalContent free = office.dossier();
        CaseNumber refused = office.begin("officer", free);
        office.send("officer", refused, free);
        office.review("supervisor", refused, Review.REJECTED);
        CityRecord cologne = office.register.named("科隆市").getFirst();
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(
                                cologne.id(),
                                new RegisterKeeping.NewName("zh", free.partnerNameZh(), "1950", "1960", false, "")));
        go("exchanges/bulk");
        paste(free.partnerNameZh() + "\t2025\t访问\t对方来\t局级\t体育\t礼节性\t批量申\n");
        assertThat(refusalBeside("partners0")).contains("科隆市（德国）", free.partnerNameZh() + "（法国）");
    }

    /** The choice offers a partner to somebody who types its former name, or its name in the old script. */
    @Test
    void aPartnerIsOfferedByEveryName() {
        go("exchanges/bulk");
        ComboBox<?> partner = (ComboBox<?>) field("partners0");
        for (String typed : List.of("漢城", "hancheng", "SEOUL", "shouer")) {
            test(partner).setFilter(typed);
            assertThat(test(partner).getSuggestions()).as(typed).containsExactly("首尔特别市");
        }
    }

    @Test
    void aFormerNameIsUnderstood() {
        go("exchanges/bulk");
        paste("汉城\t2025\t访问\t对方来\t局级\t体育\t礼节性\t以旧名记录");
        click("全部记录");
        assertThat(titles("首尔特别市")).contains("以旧名记录");
    }

    @Test
    void rowsAreCopiedAndRemoved() {
        go("exchanges/bulk");
        ComboBox<?> partner = (ComboBox<?>) field("partners0");
        test(partner).selectItem("都柏林市");
        type("title0", "批量癸");
        test(row(1, "复制上一行")).click();
        assertThat(valueOf("title1")).isEqualTo("批量癸");
        test(row(0, "删除此行")).click();
        assertThat(valueOf("title0")).isEqualTo("批量癸");
        assertThat(hasField("title4")).isFalse();
        click("增加一行");
        assertThat(hasField("title4")).isTrue();
    }

    @Test
    void inEnglishToo() {
        speak(Locale.UK);
        go("exchanges/bulk?relationship=" + relationship("都柏林市"));
        assertThat(valueOf("partners0")).isEqualTo("Dublin");
        paste("Dublin\t2025\t访问\tFrom the partner\tMinisters\tSport\tSymbolic\tBulk");
        assertThat(valueOf("kind0")).isEqualTo("Visit");
        assertThat(refusalBeside("level0")).contains("“Ministers”", "Municipal leaders; Bureaus");
    }

    /** Of a hundred faults each is marked, and the list at the top stays one that is read. */
    @Test
    void aLongListOfFaultsIsCutAndSaysHowManyMoreThereAre() {
        go("exchanges/bulk");
        paste("桃花源\t2025\t访问\t对方来\t局级\t体育\t礼节性\t批量酉\n".repeat(30));
        assertThat(refusalBeside("partners29")).contains("桃花源");
        assertThat(faults()).hasSize(20);
        int marked = IntStream.range(0, 30)
                .flatMap(row -> Stream.of("partners", "date", "title")
                        .filter(column -> isMarked(column + row))
                        .mapToInt(column -> 1))
                .sum();
        assertThat(banner()).contains("另有 " + (marked - 20) + " 处已标出");
    }

    /** What the list at the top says, each a link to its cell. */
    private List<String> faults() {
        return find(Button.class, find(Banner.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private Button row(int place, String label) {
        return find(Button.class).withAttribute("aria-label", label).all().get(place);
    }

    private void paste(String text) {
        type("paste", text);
        click(UI_FILL.get(
                Locale.UK.equals(com.vaadin.flow.component.UI.getCurrent().getLocale()) ? 1 : 0));
    }

    private static final List<String> UI_FILL = List.of("填入表格", "Fill table");

    private List<String> titles(String city) {
        return reading.of(relationship(city)).stream()
                .map(ExchangeRecord::title)
                .toList();
    }

    private RelationshipId relationship(String name) {
        return Objects.requireNonNull(office.register.named(name).getFirst().current())
                .id();
    }
}
