package youcheng.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.register.AgreementKind;
import youcheng.register.CityRecord;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterOffice;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.Tier;
import youcheng.register.agreements.Agreements;

/** The page of a relationship: what is urgent first, then everything on record, kept by the officers of the desk. */
@WithUserDetails("officer")
@Thorough
class RelationshipPageTest extends PageTest {

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private Agreements agreements;

    @Autowired
    private ContactPersons contacts;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void aCityThatIsInNoListSaysWhyAndThatItsRelationshipWasRecordedByMistake() {
        go("register/" + desk.cityOffTheLists());

        assertThat(banner()).contains("由一次导入录入").contains("再次登记这个城市时会恢复列入");
        assertThat(page()).contains("终止方式").contains("误录").contains("未结好（目前所处）");
        assertThat(page()).doesNotContain("意向（已完成）");
        assertThat(hasButton("对外援助")).as("nothing begins with it").isFalse();
    }

    @Test
    void thePartnersOwnWordStandsAmongTheFactsAndWhatIsMissingIsSaidFirst() {
        go("register/" + city("London").id());

        assertThat(page()).contains("“not a formal twinning”", "依据：China Daily Europe 2013-03-15");
        assertThat(banner()).isEqualTo("尚无记录：类别、联系人、协议。");
        speak(Languages.ENGLISH);
        go("register/" + city("London").id());
        assertThat(banner()).isEqualTo("Not recorded yet: Tier, Contact persons, Agreements.");
        assertThat(page()).contains("Partner’s term", "Source: China Daily Europe 2013-03-15");
    }

    @Test
    void anEndedRelationshipSaysWhenAndWhyItEndedAndByWhichPaper() {
        RelationshipId relationship = desk.signedRelationship();
        desk.convert(relationship, Tier.FRIENDLY_EXCHANGE);
        desk.terminate(relationship, "对方来函终止");
        go(relationship);

        assertThat(page())
                .contains("友好交流城市", "转为现类别日期", "2021年5月", "类别转换依据文号", "京友协〔2021〕5号")
                .contains("签署后终止", "2022年5月", "终止原因", "对方来函终止", "终止依据文号", "京友协〔2022〕5号");
        speak(Languages.ENGLISH);
        go(relationship);
        assertThat(page())
                .contains("In this tier since", "May 2021", "Reference of the conversion", "京友协〔2021〕5号")
                .contains("Ended after signing", "Reason for ending", "对方来函终止", "Reference of the ending");
    }

    @Test
    void theLinksAtTheTopLeadToTheHeadingsOfWhatIsShown() {
        go("register/" + city("Seoul").id());
        Nav navigation = find(Nav.class).single();

        assertThat(navigation.getAriaLabel()).contains("本页内容");
        List<String> targets = find(Anchor.class, navigation).all().stream()
                .map(link -> link.getHref().substring(link.getHref().indexOf('#') + 1))
                .toList();
        assertThat(targets)
                .containsExactlyElementsOf(find(H2.class).all().stream()
                        .map(heading -> heading.getId().orElseThrow())
                        .toList())
                .startsWith("section-closeness-name", "section-register-relationship", "section-register-city")
                .containsSubsequence("section-register-contacts", "section-register-agreements")
                .endsWith("section-documents-title", "section-register-history");
        assertThat(find(Section.class).all())
                .extracting(section -> section.getElement().getAttribute("aria-labelledby"))
                .containsExactlyElementsOf(targets);
    }

    @Test
    void anAgreementIsEnteredAndItsExpiryIsSaidAtTheTopInBothLanguages() {
        String address = go(desk.relationship());
        click("新增协议");
        confirm("保存");
        assertThat(refusalBeside("title")).isEqualTo("请填写此项。");
        LocalDate until = desk.today().plusDays(40);
        type("title", "友好合作协议");
        choose("kind", "备忘录");
        type("signed", "2021-05");
        type("termUntil", until.toString());
        confirm("保存");

        assertThat(page()).contains("友好合作协议", "备忘录", "2021年5月签署", "40 天后到期");
        assertThat(banner()).contains("协议《友好合作协议》：40 天后到期（");
        speak(Languages.ENGLISH);
        go(address);
        assertThat(banner()).contains("Agreement “友好合作协议”: expires in 40 days (");
    }

    @Test
    void aSubAgreementIsShownUnderItsAgreementAndChanged() {
        RelationshipId relationship = desk.relationship();
        agreements.add(relationship, agreement("总协议"));
        go(relationship);
        click("新增协议");
        type("title", "教育专项协议");
        choose("kind", "专项协议");
        choose("parent", "总协议");
        confirm("保存");
        assertThat(agreements.of(relationship).getLast().parent())
                .isEqualTo(agreements.of(relationship).getFirst().id());

        clickFor("修改", "教育专项协议");
        assertThat(valueOf("title")).isEqualTo("教育专项协议");
        ((Checkbox) field("renews")).setValue(true);
        confirm("保存");
        assertThat(refusalBeside("termUntil")).isEqualTo("自动续期的协议须填写期限。");
        type("termUntil", desk.today().plusDays(30).toString());
        confirm("保存");
        assertThat(page()).contains("期满后自动续期");
        assertThat(hasBanner() ? banner() : "").doesNotContain("教育专项协议");
        clickFor("登记终止", "教育专项协议");
        type("endedOn", "2026");
        type("reason", "双方商定");
        confirm("登记终止");
        assertThat(page()).contains("已终止：2026年", "终止原因：双方商定");
    }

    @Test
    void aContactPersonIsEnteredVerifiedAndSucceeded() {
        RelationshipId relationship = desk.relationship();
        go(relationship);
        click("新增联系人");
        type("name", "Aroha Ngata");
        choose("post", "市长");
        type("email", "no address");
        confirm("保存");
        assertThat(refusalBeside("email")).isEqualTo("这不是有效的电子邮箱地址。");
        assertThat(valueOf("name")).isEqualTo("Aroha Ngata");
        type("email", "aroha@city.example");
        confirm("保存");
        assertThat(page()).contains("Aroha Ngata", "aroha@city.example", "尚未核实");

        clickFor("在任，今日已核实", "Aroha Ngata");
        assertThat(page()).contains("由李敏核实").doesNotContain("尚未核实");
        clickFor("登记离任", "Aroha Ngata");
        type("leftOn", "2026");
        type("successor.name", "Wiremu Parata");
        choose("successor.post", "副市长");
        confirm("登记离任");
        assertThat(page()).contains("2026年离任", "继任者：Wiremu Parata");
    }

    @Test
    void aTermThatIsOverIsSaidAtTheTop() {
        RelationshipId relationship = desk.relationship();
        LocalDate yesterday = desk.today().minusDays(1);
        contacts.add(
                relationship, new ContactDraft("Aroha Ngata", "", Post.FOREIGN_AFFAIRS, "", "", "", "", yesterday));
        go(relationship);

        assertThat(banner()).contains("对方没有在任的联系人。", "联系人Aroha Ngata的任期已于");
        clickFor("修改", "Aroha Ngata");
        type("termEnds", desk.today().plusYears(1).toString());
        confirm("保存");
        assertThat(banner()).doesNotContain("Aroha Ngata");
    }

    @Test
    void aCityIsShownUnderANewNameAndTheOldOneIsAFormerName() {
        String address = go(desk.relationship());
        String before = heading();
        click("新增名称");
        choose("language", "中文");
        type("name", "新名城");
        ((Checkbox) field("shown")).setValue(true);
        type("shownBeforeUntil", "2005-01");
        confirm("新增名称");

        assertThat(heading()).isEqualTo("新名城");
        assertThat(page()).contains(before, "至 2005年1月 止", "曾用名", "现用名");
        assertThat(address()).isEqualTo(address);
    }

    @Test
    void aNameIsMarkedAsFormer() {
        go("register/" + city("Kyiv").id());
        clickFor("标为曾用名", "Kiev");
        type("until", "gestern");
        confirm("标为曾用名");
        assertThat(refusalBeside("until")).isEqualTo("“gestern”不是日期。请填写如 2026-06-03、2026-06 或 2026 的日期。");
        type("until", "2019-06");
        confirm("标为曾用名");
        assertThat(page()).contains("至 2019年6月 止");
    }

    @Test
    void thePartnersWordIsChangedWithAReasonAndTheHistoryTellsSo() {
        go(desk.relationship());
        clickFor("修改", "对方称谓");
        type("partnerWord", "friendship link");
        confirm("保存");
        assertThat(refusalBeside("partnerWordSource")).isEqualTo("请填写此项。");
        type("partnerWordSource", "对方官网");
        type("reason", "来函说明");
        confirm("保存");

        assertThat(page()).contains("“friendship link”", "依据：对方官网", "修改对方称谓", "来函说明");
    }

    @Test
    void whoIsNotOfTheDeskReadsAndAMereAdministratorSeesNeitherAddressesNorPapersNorHistory() {
        RelationshipId relationship = desk.relationship();
        contacts.add(
                relationship,
                new ContactDraft("Aroha Ngata", "", Post.MAYOR, "aroha@city.example", "+64 4 0", "毛利语", "2024", null));
        desk.sessions.as("legal", () -> {
            go(relationship);
            assertThat(page()).contains("Aroha Ngata", "aroha@city.example", "历史记录", "登记联系人");
            assertThat(hasButton("新增联系人")).isFalse();
            assertThat(hasButton("新增协议")).isFalse();
            assertThat(hasButton("新增名称")).isFalse();
            assertThat(hasButton("修改")).isFalse();
        });
        desk.sessions.as("admin", () -> {
            go(relationship);
            assertThat(page()).contains("Aroha Ngata").doesNotContain("aroha@city.example", "历史记录", "+64");
        });
    }

    @Test
    void aLongHistoryShowsItsNewestTwentyAndAllOnDemand() {
        RelationshipId relationship = desk.relationship();
        IntStream.rangeClosed(1, 21).forEach(number -> agreements.add(relationship, agreement("协议" + number)));
        go(relationship);
        assertThat(page()).doesNotContain("登记结好意向");
        click("显示全部");
        assertThat(page()).contains("登记结好意向");
        assertThat(hasButton("显示全部")).isFalse();
    }

    private String go(RelationshipId relationship) {
        String address = "register/" + desk.cityOf(relationship);
        go(address);
        return address;
    }

    private CityRecord city(String name) {
        RegisterFilter filter = new RegisterFilter(name, null, null, null, RegisterFilter.RegisterOrder.NAME, true);
        return desk.register
                .page(RegisterWish.of(filter), Languages.ENGLISH, 0, 1000)
                .getFirst();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }

    /** Presses the button of this entry. */
    private void clickFor(String label, String entry) {
        test(find(Button.class)
                        .withText(label)
                        .withCondition(button -> button.getAriaLabel()
                                .filter(said -> said.equals(label + ": " + entry))
                                .isPresent())
                        .single())
                .click();
    }

    private static Agreements.AgreementDraft agreement(String title) {
        return new Agreements.AgreementDraft(null, AgreementKind.AGREEMENT, title, "", "2005", null, false);
    }
}
