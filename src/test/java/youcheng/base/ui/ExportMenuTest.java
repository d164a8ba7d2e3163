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
class ExportMenuTest extends PageTest {

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
        ExportMenu menu = shown(rows(part -> part.accept(List.of("a", "=b"))));
        menu.export(ExportKind.XLSX);
        ExportFile file = ExportedFile.made(menu, this::windowAsks);
        assertThat(file.name()).isEqualTo("Tasks_done-" + office.today() + ".xlsx");
        assertThat(ExportedFile.workbook(file.path()))
                .containsExactly(List.of("Exporting…"), List.of("a Export"), List.of("=b Export"));
        assertThat(said(menu)).contains("2 rows exported.");
        assertThat(find(Anchor.class, menu).withText(file.name()).single().getHref())
                .isNotEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesNoFileAndIsTold() {
        ExportMenu menu = shown(rows(part -> {
            part.accept(List.of("a", "b"));
            throw new IllegalStateException("The database is gone");
        }));
        menu.export(ExportKind.CSV);
        until(menu, "导出失败，未生成文件，请重试。");
        assertThat(menu.made()).isEmpty();
        assertThat(find(Anchor.class, menu).exists()).isFalse();
    }

    @Test
    void whoeverStopsItGetsNoFile() {
        CountDownLatch stopped = new CountDownLatch(1);
        ExportMenu menu = shown(rows(part -> {
            part.accept(List.of("a"));
            await(stopped);
            part.accept(List.of("b"));
        }));
        menu.export(ExportKind.CSV);
        click("停止");
        stopped.countDown();
        until(menu, "已停止导出，未生成文件。");
        assertThat(menu.made()).isEmpty();
    }

    @Test
    void aRefusalIsSaidAtTheButton() {
        ExportMenu menu = exports.menu(() -> {
            throw Rejection.because("base.export.stopped");
        });
        UI.getCurrent().add(menu);
        menu.export(ExportKind.CSV);
        assertThat(said(menu)).contains("已停止导出");
    }

    @Test
    void whatWasTakenIsDeletedWithTheNextAndWithThePage() {
        ExportMenu menu = shown(rows(part -> part.accept(List.of("a"))));
        menu.export(ExportKind.CSV);
        Path first = ExportedFile.made(menu, this::windowAsks).path();
        assertThat(first).exists();
        menu.export(ExportKind.XLSX);
        assertThat(first).doesNotExist();
        Path second = ExportedFile.made(menu, this::windowAsks).path();
        UI.getCurrent().remove(menu);
        assertThat(Files.exists(second)).isFalse();
    }

    /** A list whose words are asked for while the file is written. */
    private ExportMenu shown(ExportRows<String> rows) {
        ExportMenu menu = exports.menu(() -> new ExportTable<>(
                "Tasks/done",
                List.of(new ExportColumn<>(
                        messages.t("base.export.runs"), row -> row + " " + messages.t("base.export"))),
                rows));
        UI.getCurrent().add(menu);
        return menu;
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

    private void until(ExportMenu menu, String text) {
        for (int i = 0; i < 200 && !said(menu).contains(text); i++) {
            windowAsks();
            ExportedFile.pause();
        }
        assertThat(said(menu)).contains(text);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String said(ExportMenu menu) {
        return menu.getElement().getTextRecursively();
    }
}
