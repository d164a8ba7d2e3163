package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.ExportRows;
import youcheng.base.Rejection;

/** A file is handed over when it is whole; what fails or is stopped leaves none, and the person is told. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class ExportButtonsTest extends PageTest {

    @Autowired
    private Exports exports;

    @Autowired
    private Messages messages;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theFileIsNamedInThePersonsLanguageWithItsDay() {
        speak(Locale.UK);
        ExportButtons buttons = shown(rows(part -> part.accept(List.of("a", "=b"))));
        buttons.export(ExportKind.XLSX);
        ExportFile file = ExportedFile.made(buttons, this::windowAsks);
        assertThat(file.name()).isEqualTo("Tasks_done-" + office.today() + ".xlsx");
        assertThat(ExportedFile.workbook(file.path()))
                .containsExactly(List.of("Exporting…"), List.of("a Export"), List.of("=b Export"));
        assertThat(said(buttons)).contains("2 rows exported.");
        assertThat(find(Anchor.class, buttons).withText(file.name()).single().getHref())
                .isNotEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesNoFileAndIsTold() {
        ExportButtons buttons = shown(rows(part -> {
            part.accept(List.of("a", "b"));
            throw new IllegalStateException("The database is gone");
        }));
        buttons.export(ExportKind.CSV);
        until(buttons, "导出失败，未生成文件，请重试。");
        assertThat(buttons.made()).isEmpty();
        assertThat(find(Anchor.class, buttons).exists()).isFalse();
    }

    @Test
    void whoeverStopsItGetsNoFile() {
        CountDownLatch stopped = new CountDownLatch(1);
        ExportButtons buttons = shown(rows(part -> {
            part.accept(List.of("a"));
            await(stopped);
            part.accept(List.of("b"));
        }));
        buttons.export(ExportKind.CSV);
        click("停止");
        stopped.countDown();
        until(buttons, "已停止导出，未生成文件。");
        assertThat(buttons.made()).isEmpty();
    }

    @Test
    void aRefusalIsSaidAtTheButton() {
        ExportButtons buttons = exports.buttons(() -> {
            throw Rejection.because("base.export.stopped");
        });
        UI.getCurrent().add(buttons);
        buttons.export(ExportKind.CSV);
        assertThat(said(buttons)).contains("已停止导出");
    }

    @Test
    void whatWasTakenIsDeletedWithTheNextAndWithThePage() {
        ExportButtons buttons = shown(rows(part -> part.accept(List.of("a"))));
        buttons.export(ExportKind.CSV);
        Path first = ExportedFile.made(buttons, this::windowAsks).path();
        assertThat(first).exists();
        buttons.export(ExportKind.XLSX);
        assertThat(first).doesNotExist();
        Path second = ExportedFile.made(buttons, this::windowAsks).path();
        UI.getCurrent().remove(buttons);
        assertThat(Files.exists(second)).isFalse();
    }

    /** A list whose words are asked for while the file is written. */
    private ExportButtons shown(ExportRows<String> rows) {
        ExportButtons buttons = exports.buttons(() -> new ExportTable<>(
                "Tasks/done",
                List.of(new ExportColumn<>(
                        messages.t("base.export.runs"), row -> row + " " + messages.t("base.export"))),
                rows));
        UI.getCurrent().add(buttons);
        return buttons;
    }

    private static ExportRows<String> rows(Consumer<Consumer<List<String>>> parts) {
        return new ExportRows<>() {
            @Override
            public long counted() {
                return 2;
            }

            @Override
            public void forEachPart(Consumer<List<String>> part) {
                parts.accept(part);
            }
        };
    }

    private void until(ExportButtons buttons, String text) {
        for (int i = 0; i < 200 && !said(buttons).contains(text); i++) {
            windowAsks();
            ExportedFile.pause();
        }
        assertThat(said(buttons)).contains(text);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String said(ExportButtons buttons) {
        return buttons.getElement().getTextRecursively();
    }
}
