package youcheng.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.Chain;
import youcheng.base.Languages;
import youcheng.documents.Documents;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.Tier;

/** What goes where is shown before two entries become one; a refusal keeps what was chosen and typed. */
@Thorough
class MergingPageTest extends PageTest {

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private Documents documents;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    @WithUserDetails("officer")
    void twoEntriesOfOnePersonArePointedOutComparedAndMerged() {
        RelationshipId relationship = desk.relationship();
        contacts.add(relationship, person("Aroha Ngata", ""));
        contacts.add(relationship, person("Ngata Aroha", "aroha@city.example"));
        go("register/" + desk.cityOf(relationship));
        assertThat(page()).contains("Aroha Ngata和Ngata Aroha可能是同一人。");

        click("比较并合并");
        RadioButtonGroup<?> name = (RadioButtonGroup<?>) field("NAME");
        assertThat(name.getValue()).isEqualTo(false);
        assertThat(((RadioButtonGroup<?>) field("EMAIL")).getValue()).isEqualTo(true);
        confirm("合并");

        assertThat(contacts.of(relationship))
                .singleElement()
                .extracting(ContactPersonRecord::name, ContactPersonRecord::email)
                .containsExactly("Aroha Ngata", "aroha@city.example");
        assertThat(page()).contains("已与“Ngata Aroha”的记录合并");
        assertThat(hasButton("撤销合并")).isTrue();
    }

    @Test
    @WithUserDetails("officer")
    void aNameInPinyinIsPointedOutWhicheverPartComesFirst() {
        RelationshipId relationship = desk.relationship();
        for (String name : List.of("王明", "Ming Wang", "Wang Ming", "Mingxia Wang")) {
            contacts.add(relationship, person(name, ""));
        }
        go("register/" + desk.cityOf(relationship));
        assertThat(page())
                .contains("王明和Ming Wang可能是同一人。", "王明和Wang Ming可能是同一人。")
                .doesNotContain("Mingxia Wang可能是同一人");
    }

    @Test
    @WithUserDetails("officer")
    void withoutAnotherEntryNothingIsMerged() {
        RelationshipId relationship = desk.relationship();
        contacts.add(relationship, person("Aroha Ngata", ""));
        contacts.add(relationship, person("Wiremu Parata", ""));
        go("register/" + desk.cityOf(relationship));
        assertThat(page()).doesNotContain("可能是同一人");

        test(find(Button.class).withText("合并").all().getFirst()).click();
        confirm("合并");
        assertThat(refusalBeside("other")).isEqualTo("请填写此项。");
        assertThat(contacts.of(relationship)).hasSize(2);
    }

    @Test
    @WithUserDetails("supervisor")
    void twoRelationshipsStandSideBySideAndARefusalKeepsWhatWasTyped() {
        RelationshipId stays = desk.signedRelationship();
        RelationshipId goes = desk.signedRelationship();
        desk.convert(goes, Tier.FRIENDLY_EXCHANGE);
        String subject = Chain.ofRelationship(goes.value()).subject();
        documents.add(subject, "note.txt", new ByteArrayInputStream("备忘".getBytes(StandardCharsets.UTF_8)));
        go("register/merge/" + stays + "/" + goes);
        assertThat(page()).contains("逐项对照", "友好城市", "友好交流城市", "不再单列");

        type("reason", "同一城市");
        click("合并");
        assertThat(refusalBeside("TIER")).contains("请选择以哪一类别为准");
        assertThat(valueOf("reason")).isEqualTo("同一城市");
        choose("TIER", "并入的一条");
        click("合并");

        assertThat(address()).isEqualTo("register/" + desk.cityOf(stays));
        String gone = desk.register.find(desk.cityOf(goes)).orElseThrow().nameZh();
        assertThat(page()).contains("note.txt").doesNotContain("暂无文件。");
        assertThat(page())
                .contains("友好交流城市", gone + "已并入本友城关系", "同一城市", "合并的另一条友城关系" + gone)
                .doesNotContain("#" + goes);
        go("register/" + desk.cityOf(goes));
        assertThat(page()).contains("已并入另一城市", "该城市已并入：").doesNotContain("与该市没有友城关系", "无友城关系");
        assertThat(find(Section.class).all().getFirst().getElement().getTextRecursively())
                .as("before all else")
                .contains("该城市已并入：");
        click("撤销合并");
        type("reason", "误并");
        confirm("撤销合并");
        assertThat(page()).doesNotContain("该城市已并入：");
    }

    @Test
    @WithUserDetails("supervisor")
    void whatCannotBeMergedIsSaidInBothLanguages() {
        RelationshipId stays = desk.signedRelationship();
        RelationshipId intended = desk.relationship();
        go("register/merge/" + stays + "/" + intended);
        assertThat(banner()).contains("尚在办理结好申请");
        speak(Languages.ENGLISH);
        go("register/merge/" + stays + "/" + intended);
        assertThat(banner()).contains("A proposal is still deciding");
    }

    private void confirm(String text) {
        test(find(Button.class, find(Dialog.class).single()).withText(text).single())
                .click();
    }

    private static ContactDraft person(String name, String mail) {
        return new ContactDraft(name, "", Post.MAYOR, mail, "", "", "2024", null);
    }
}
