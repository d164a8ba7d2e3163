package youcheng.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.decisions.Review;
import youcheng.documents.Documents;
import youcheng.documents.Papers;

/** The papers of a case stand on its page and beside the work on it. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class DocumentsPanelTest extends PageTest {

    @Autowired
    private Documents documents;

    @Test
    void aPaperStandsWithItsLinkItsPreviewAndItsVersions() {
        CaseNumber number = withPaper();
        go("cases/" + number + "?tab=documents");

        assertThat(find(Anchor.class).withText("意向书.pdf").single().getHref()).matches("files/\\d+");
        assertThat(find(Anchor.class).withText("预览").single().getHref()).matches("files/\\d+\\?show=true");
        assertThat(page()).contains("内部", "李敏，20", "PDF · ");
        assertThat(find(Upload.class).exists()).isTrue();

        click("版本与校验");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("第 1 版：李敏")
                .containsPattern("SHA-256 [0-9a-f]{64}");
    }

    @Test
    void aPaperIsMarkedAndWithdrawnWithAReason() {
        CaseNumber number = withPaper();
        go("cases/" + number + "?tab=documents");
        click("标为公开");
        confirm("标为公开");
        assertThat(refusalBeside("reason")).isEqualTo("请填写此项。");
        type("reason", "已获对方同意");
        confirm("标为公开");
        assertThat(saidInPassing()).isEqualTo("标识已更改。");
        assertThat(hasButton("标为内部")).isTrue();

        click("作废");
        type("reason", "扫描不全");
        confirm("作废");
        assertThat(saidInPassing()).isEqualTo("文件已作废。");
        assertThat(page()).contains("已作废");
        assertThat(hasButton("作废")).isFalse();
        openPart("timeline");
        assertThat(page()).contains("理由：扫描不全");
    }

    @Test
    void thePapersStandBesideTheWorkToo() {
        CaseNumber number = office.begin("officer", office.dossier());
        add(number);
        go("work/" + office.open(number).id() + "?tab=documents");
        assertThat(find(Anchor.class).withText("意向书.pdf").exists()).isTrue();
        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    void afterTheEndPapersAreReadOnly() {
        CaseNumber number = withPaper();
        office.review("supervisor", number, Review.REJECTED);
        go("cases/" + number + "?tab=documents");
        assertThat(find(Anchor.class).withText("意向书.pdf").exists()).isTrue();
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(hasButton("作废")).isFalse();
    }

    @Test
    @WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void anAuditorReadsOnlyAndInEnglishIfTheyLike() {
        CaseNumber number = withPaper();
        speak(Languages.ENGLISH);
        go("cases/" + number + "?tab=documents");
        assertThat(find(Anchor.class).withText("意向书.pdf").exists()).isTrue();
        assertThat(page()).contains("Documents", "Internal", "version 1");
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(hasButton("Mark as void")).isFalse();
    }

    private CaseNumber withPaper() {
        CaseNumber number = office.handedIn();
        add(number);
        return number;
    }

    private void add(CaseNumber number) {
        office.sessions()
                .as(
                        "officer",
                        () -> documents.add(
                                Chain.of(number).subject(), "意向书.pdf", new ByteArrayInputStream(Papers.pdf())));
    }

    private void confirm(String label) {
        test(find(Button.class, find(Dialog.class).single()).withText(label).single())
                .click();
    }
}
