package youcheng.documents.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.documents.templates.CheckedTemplate;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.TemplateKeeping;
import youcheng.documents.templates.TemplateSlot;
import youcheng.documents.templates.TemplateStanding;
import youcheng.documents.templates.TemplateVersion;
import youcheng.documents.templates.Templates;

/** A supervisor replaces a template and goes back to it; an administrator reads; each in their language. */
@WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class TemplatesPageTest extends PageTest {

    private static final TemplateSlot SLOT = new TemplateSlot(PaperKind.SECOND_LETTER, Languages.CHINESE);
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private TemplateKeeping keeping;

    /** Others share this portal: what came with it counts again. */
    @AfterEach
    void goBack() {
        office.sessions().as("supervisor", () -> {
            TemplateStanding standing = keeping.standing(SLOT);
            if (!standing.isShipped()) {
                keeping.goBack(SLOT, TemplateVersion.SHIPPED, standing.seen(), "恢复");
            }
        });
    }

    @Test
    void everyTemplateStandsThereWithItsFileAndASample() {
        go("documents/templates");
        assertThat(heading()).isEqualTo("公文模板");
        assertThat(page())
                .contains("首次去函（中文）", "首次去函（英文）", "再次去函（中文）", "再次去函（英文）", "系统自带")
                .contains("{{partnerLanguageText}} 对方语言文本 · 必需 · 无内容时所在段落或表格行不出现")
                .contains("可用占位符：再次去函", "{{firstLetterDate}} 首次去函日期 · 必需", "{{cityZh}} 友城中文名 · 中文模板必需");
        assertThat(find(Anchor.class).withText("下载模板").all())
                .extracting(Anchor::getHref)
                .contains("documents/templates/first-letter-en/0/file");
        assertThat(find(Anchor.class).withText("用样例数据预览").all())
                .extracting(Anchor::getHref)
                .contains("documents/templates/second-letter-zh/0/sample");
    }

    @Test
    void papersOfAidPackagesStandInAGroupOfTheirOwnWithWhatTheirRowsCanSay() {
        go("documents/templates");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("休眠评估函件", "援助文书", "报告");
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .hasSize(18)
                .containsSubsequence("再次去函（英文）", "装箱单（中文）", "装箱单（英文）", "交接证书（中文）", "感谢信（英文）");
        assertThat(page())
                .contains("可用占位符：装箱单", "{{goods.itemZh}} 品名（中文） · 中文模板必需", "{{goods.cartons}} 箱号 · 必需")
                .contains("{{dutyBasis}} 减免税依据 · 必需", "{{allocation.recipient}} 受领单位 · 必需");
    }

    @Test
    void aNewVersionIsUploadedWithItsReasonAndTheEarlierOneComesBack() {
        go("documents/templates");
        open("上传新版本: 再次去函（中文）");
        upload("再次去函.docx", Templates.with(SLOT, "新版"));
        assertThat(banner()).isEqualTo("再次去函.docx：检查通过，可以启用。");
        confirm("启用此版本");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        type("reason", "措辞更新");
        confirm("启用此版本");

        assertThat(saidInPassing()).isEqualTo("新版本已启用。");
        int version = standing().active();
        assertThat(page()).contains("第" + version + "版", "赵建国，20", "措辞更新");

        open("版本与校验: 再次去函（中文）");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("再次去函.docx", "理由：措辞更新", "系统自带")
                .containsPattern("SHA-256 [0-9a-f]{64}");
        open("恢复此版本: 系统自带");
        type("reason", "新版有误");
        confirm("恢复此版本");
        assertThat(saidInPassing()).isEqualTo("原版本已恢复使用。");
        assertThat(standing().isShipped()).isTrue();
        assertThat(page()).contains("新版有误");
    }

    @Test
    void aFileThatCannotBeATemplateIsRefusedInTheDialogAndTheNextIsTaken() {
        go("documents/templates");
        open("上传新版本: 再次去函（中文）");
        upload("函.docx", Templates.with(SLOT, "{{mayor}}"));
        assertThat(banner()).isEqualTo("函.docx：含有此模板不能使用的占位符：{{mayor}}。请核对拼写。");
        type("reason", "试用");
        confirm("启用此版本");
        assertThat(banner()).contains("请先上传Word文档。");
        upload("函.docx", "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.UTF_8));
        assertThat(banner()).contains("与文件名不符");

        upload("函.docx", Templates.with(SLOT, "可用"));
        assertThat(banner()).contains("函.docx：检查通过");
        confirm("启用此版本");
        assertThat(standing().change()).isNotNull();
        assertThat(page()).contains("试用");
    }

    @Test
    void whoeverComesSecondIsToldAndKeepsTheirReason() {
        go("documents/templates");
        open("上传新版本: 再次去函（中文）");
        upload("函.docx", Templates.with(SLOT, "第二人"));
        type("reason", "第二人的理由");
        office.sessions().as("officer2", () -> {
            CheckedTemplate other =
                    keeping.check(SLOT, "函.docx", new ByteArrayInputStream(Templates.with(SLOT, "第一人")));
            keeping.replace(other, keeping.standing(SLOT).seen(), "第一人的理由");
        });
        confirm("启用此版本");

        assertThat(banner()).contains("此模板已被他人更新。请先查看现行版本；已填写的理由保留。");
        assertThat(valueOf("reason")).isEqualTo("第二人的理由");
        assertThat(find(Dialog.class).exists()).isTrue();
        test(find(Button.class, find(Dialog.class).single()).withText("取消").single())
                .click();
        assertThat(page()).contains("第一人的理由");
    }

    @Test
    @WithUserDetails(value = "admin", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAdministratorReadsInEnglishAndChangesNothing() {
        speak(Languages.ENGLISH);
        go("documents/templates");
        assertThat(heading()).isEqualTo("Document templates");
        assertThat(page())
                .contains("First letter (Chinese)", "Second letter (English)", "Supplied with the portal")
                .contains("{{lastContact}} most recent exchange");
        assertThat(find(Anchor.class).withText("Download template").all()).hasSize(18);
        assertThat(hasButton("Upload new version")).isFalse();
    }

    @Test
    void aSupervisorWhoReadsEnglishIsToldInEnglish() {
        speak(Languages.ENGLISH);
        go("documents/templates");
        open("Upload new version: Second letter (Chinese)");
        upload("Letter.docx", Templates.with(SLOT, "{{mayor}}"));
        assertThat(banner())
                .isEqualTo("Letter.docx: contains placeholders that are not available in this template: {{mayor}}."
                        + " Please check the spelling.");
    }

    private void upload(String name, byte[] file) {
        test(find(Upload.class).single()).upload(name, WORD, file);
    }

    private void open(String ariaLabel) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).last()).withText(label).single())
                .click();
    }

    private TemplateStanding standing() {
        return office.sessions().as("supervisor", () -> keeping.standing(SLOT));
    }
}
