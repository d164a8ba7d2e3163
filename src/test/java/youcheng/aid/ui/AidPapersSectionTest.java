package youcheng.aid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.AidOffice;
import youcheng.base.CaseNumber;
import youcheng.base.ui.WorkNotice;
import youcheng.register.RegisterOffice;

/** The papers of a package on the page of its case. */
@WithUserDetails("officer")
@Thorough
class AidPapersSectionTest extends PageTest {

    private static final String WRITE = "生成";

    @Autowired
    private AidOffice aid;

    @Autowired
    private RegisterOffice register;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void anOfficerHasAPackingListWrittenAndWrittenAgain() throws InterruptedException {
        CaseNumber number = given();
        goToPapers(number);
        assertThat(page()).contains("尚未生成文书。", "尚未安排发运，安排后可按批次生成。", "捐赠证书：").doesNotContain("感谢信");
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 20_000);
        goToPapers(number);
        assertThat(page()).contains("装箱单：第1批（" + shipment + "）", "该批物资尚未运抵");

        open("生成：装箱单：第1批（" + shipment + "）");
        type("signatory", "赵建国");
        confirm();
        written();
        assertThat(refusalBeside("totalCartons")).isEqualTo("请填写此项。");
        assertThat(valueOf("signatory")).isEqualTo("赵建国");
        type("totalCartons", "40");
        confirm();
        assertThat(find(WorkNotice.class, find(Dialog.class).single())
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("正在生成文书…");
        written();

        assertThat(page()).contains("京外办援装〔", "李敏生成", "第1版");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().endsWith(".docx"))
                        .map(Anchor::getHref))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(href -> href.startsWith("files/"));

        open("重新生成：装箱单：第1批（" + shipment + "）");
        assertThat(valueOf("number").toString()).as("it keeps its number").startsWith("京外办援装〔");
        type("signatory", "钱主任");
        type("totalCartons", "41");
        confirm();
        written();
        assertThat(page()).contains("第2版").doesNotContain("第1版");
    }

    @Test
    void whoeverOnlyReadsSeesThePapersAndNoButtons() {
        CaseNumber number = given();
        speak(Locale.UK);
        office.sessions().as("auditor", () -> {
            goToPapers(number);
            assertThat(page()).contains("Paperwork", "No documents have been generated yet.");
            assertThat(page()).doesNotContain("Documents to generate", "Gift certificate");
            assertThat(hasButton("Generate")).isFalse();
        });
    }

    private CaseNumber given() {
        return aid.approved(
                AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(20_000));
    }

    private static void goToPapers(CaseNumber number) {
        go("cases/" + number + "?tab=papers");
    }

    private void open(String label) {
        Button button = find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void confirm() {
        test(find(Button.class, find(Dialog.class).single()).withText(WRITE).single())
                .click();
    }

    /** It runs outside the session; the dialog closes, or its button is free again, once it is over. */
    private void written() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            roundTrip();
            if (!find(Dialog.class).exists()
                    || find(Button.class, find(Dialog.class).single())
                            .withText(WRITE)
                            .single()
                            .isEnabled()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The paper was not written");
    }
}
