package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.cases.FormDrafts;
import youcheng.decisions.Review;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.RegisterOffice;
import youcheng.register.keeping.RegisterKeeping;

/** A proposal begins with its partner: a relationship that exists is found at once, and a refusal loses nothing. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class NewProposalViewTest extends PageTest {

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private ProposalDrafting drafting;

    @Autowired
    private RegisterOffice desk;

    @BeforeEach
    void nothingIsKeptFromBefore() {
        office.sessions().as("officer", () -> drafts.all("proposal:new").forEach(drafts::discard));
    }

    @Test
    void aCityOffTheListsIsNotOffered() {
        CityRecord off = office.register.find(desk.cityOffTheLists()).orElseThrow();
        CityRecord listed =
                office.register.find(desk.cityOf(desk.relationship())).orElseThrow();

        assertThat(drafting.knownAs(off.nameZh(), off.nameEn(), "NZ")).isEmpty();
        assertThat(drafting.knownAs(listed.nameZh(), listed.nameEn(), "NZ"))
                .extracting(CityRecord::id)
                .containsExactly(listed.id());
    }

    /** In the old script, without its stroke: the register knows it all the same. */
    @Test
    void aPartnerIsTheSameInAnotherScriptAndWithoutAccents() {
        ProposalContent content = office.dossier();
        String english = content.partnerNameEn().replace("Neuville", "Tromsø ");
        ProposalContent named = Dossiers.with(
                Dossiers.with(
                        content,
                        ProposalField.partnerNameZh,
                        content.partnerNameZh().replace("新城", "东岛")),
                ProposalField.partnerNameEn,
                english);
        office.send("officer", office.begin("officer", named), named);

        String traditional = named.partnerNameZh().replace("东岛", "東島");
        assertThat(office.register.knownAs("FR", List.of(traditional, "Elsewhere")))
                .hasSize(1);
        assertThat(office.register.knownAs("FR", List.of("别处", english.replace("ø", "o"))))
                .hasSize(1);
        assertThatThrownBy(() -> office.begin(
                        "officer",
                        Dossiers.with(
                                Dossiers.with(named, ProposalField.partnerNameZh, traditional),
                                ProposalField.partnerNameEn,
                                english.replace("ø", "o"))))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("proposals.rejection.alreadyTied"));
    }

    @Test
    void namesThatMeanTwoCitiesAreAskedAbout() {
        ProposalContent one = office.dossier();
        ProposalContent other = office.dossier();
        office.send("officer", office.begin("officer", one), one);
        office.send("officer", office.begin("officer", other), other);
        assertThatThrownBy(() -> office.register.meant("FR", one.partnerNameZh(), other.partnerNameEn()))
                .isInstanceOfSatisfying(Rejection.class, why -> {
                    assertThat(why.key()).isEqualTo("register.rejection.severalCities");
                    assertThat(((Bilingual) why.arguments()[0]).chinese())
                            .contains(one.partnerNameZh(), other.partnerNameZh());
                });
        assertThat(office.register.meant("FR", one.partnerNameZh(), one.partnerNameEn()))
                .hasValueSatisfying(city -> assertThat(city.nameZh()).isEqualTo(one.partnerNameZh()));
    }

    /** A partner with a relationship was called so; the one that is called so today has none, and is the one that is meant. */
    @Test
    void aFormerNameOfAnotherIsNotInTheWayOfTheOneThatIsCalledSoToday() {
        ProposalContent tied = office.dossier();
        office.send("officer", office.begin("officer", tied), tied);
        ProposalContent free = office.dossier();
        CaseNumber refused = office.begin("officer", free);
        office.send("officer", refused, free);
        office.review("supervisor", refused, Review.REJECTED);
        CityId city = office.register
                .meant("FR", tied.partnerNameZh(), tied.partnerNameEn())
                .orElseThrow()
                .id();
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(
                                city,
                                new RegisterKeeping.NewName("zh", free.partnerNameZh(), "1950", "1960", false, "")));

        assertThatThrownBy(() -> office.begin("officer", Dossiers.with(free, ProposalField.partnerNameEn, "Elsewhere")))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("register.rejection.severalCities"));
        CaseNumber again = office.begin("officer", free);
        assertThat(office.send("officer", again, free).isPassed()).isTrue();
        assertThat(office.register.meant("FR", free.partnerNameZh(), free.partnerNameEn()))
                .hasValueSatisfying(meant -> assertThat(meant.relationships()).hasSize(2));
    }

    @Test
    void whoTypesAnotherSpellingIsShownTheCityAndChoosesIt() {
        go("proposals/new");
        type("partnerNameZh", "橫濱");
        type("partnerNameEn", "Yokohama-shi");
        choose("country", "日本");
        assertThat(page()).contains("名录中已有");
        click("采用此城市现用名称");
        assertThat(valueOf("partnerNameZh")).isEqualTo("横滨市");
        assertThat(valueOf("partnerNameEn")).isEqualTo("Yokohama");
        assertThat(find(Button.class).withText("采用此城市现用名称").exists()).isFalse();

        choose("country", "韩国");
        assertThat(page()).doesNotContain("名录中已有");
        type("partnerNameZh", "漢城");
        assertThat(page()).contains("首尔特别市", "汉城");
        assertThat(find(Button.class).withText("采用此城市现用名称").exists()).isFalse();
    }

    @Test
    void aPartnerIsFoundUnderAFormerName() {
        go("proposals/new");
        type("partnerNameZh", "汉城");
        choose("country", "韩国");

        assertThat(page()).contains("名录中已有");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getText().contains("首尔特别市"))
                        .single()
                        .getHref())
                .startsWith("register/");
    }

    @Test
    void aRelationshipThatExistsUnderAnotherNameIsRefusedBesideItsName() {
        fill("汉城", "Soul", "韩国");
        click("开始起草");

        assertThat(refusalBeside("partnerNameZh")).contains("首尔特别市", "Seoul");
        assertThat(banner()).contains("您填写的内容已保留");
        assertThat(valueOf("partnerNameZh")).isEqualTo("汉城");
        assertThat(valueOf("partnerNameEn")).isEqualTo("Soul");
        assertThat(button("开始起草").isEnabled()).isTrue();
    }

    @Test
    void withoutACountryNothingBegins() {
        go("proposals/new");
        type("partnerNameZh", "新城");
        type("partnerNameEn", "Neuville");
        click("开始起草");

        assertThat(refusalBeside("country")).isEqualTo("请选择国家。");
        assertThat(address()).isEqualTo("proposals/new");
    }

    @Test
    void eachNameIsAskedForInItsOwnScript() {
        fill("", "", "法国");
        click("开始起草");
        assertThat(refusalBeside("partnerNameZh")).isEqualTo("请填写对方城市名称。");

        type("partnerNameZh", "Neuville");
        click("开始起草");
        assertThat(refusalBeside("partnerNameZh")).isEqualTo("请用中文填写名称，不要使用符号或表情。");

        type("partnerNameZh", "新城");
        click("开始起草");
        assertThat(refusalBeside("partnerNameEn")).isEqualTo("请填写对方城市名称。");

        type("partnerNameEn", "新城");
        click("开始起草");
        assertThat(refusalBeside("partnerNameEn")).isEqualTo("请只用拉丁字母填写名称，不要使用符号或表情。");
        assertThat(valueOf("partnerNameZh")).isEqualTo("新城");
    }

    @Test
    void theDraftOpensAndASecondClickBeginsNothing() {
        ProposalContent content = office.dossier();
        fill(content.partnerNameZh(), content.partnerNameEn(), "法国");
        Button begin = button("开始起草");
        test(begin).click();

        assertThat(address()).startsWith("work/");
        assertThat(heading()).isEqualTo("起草结好申请 · " + content.partnerNameZh());
        assertThatThrownBy(() -> test(begin).click()).isInstanceOf(IllegalStateException.class);
        assertThat(office.casesOf("officer"))
                .filteredOn(each -> each.titleZh().equals(content.partnerNameZh()))
                .hasSize(1);
    }

    @Test
    void whatWasTypedIsThereAgainUntilTheDraftBegins() {
        ProposalContent content = office.dossier();
        fill(content.partnerNameZh(), content.partnerNameEn(), "法国");
        go("tasks");
        go("proposals/new");
        assertThat(valueOf("partnerNameEn")).isEqualTo(content.partnerNameEn());
        assertThat(page()).contains("已恢复您于");

        click("开始起草");
        go("proposals/new");
        assertThat(valueOf("partnerNameEn")).isEqualTo("");
    }

    @Test
    void anEnglishReaderIsToldInEnglish() {
        speak(Languages.ENGLISH);
        fill("汉城", "Soul", "Republic of Korea");
        assertThat(heading()).isEqualTo("New proposal");
        assertThat(page()).contains("Already in the register");
        click("Start draft");

        assertThat(refusalBeside("partnerNameZh"))
                .isEqualTo("There already is a relationship with this city: 首尔特别市 (Seoul). Please see the register.");
    }

    private void fill(String nameZh, String nameEn, String country) {
        go("proposals/new");
        type("partnerNameZh", nameZh);
        type("partnerNameEn", nameEn);
        choose("country", country);
    }
}
