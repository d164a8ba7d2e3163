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
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.ExportLog;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;
import youcheng.base.ExportOutcome;
import youcheng.base.ExportRows;
import youcheng.base.Rejection;

/** A file is handed over when it is whole; what fails or is stopped leaves none, and the person is told. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class ExportButtonsTest extends PageTest {

    @Autowired
    private Exports exports;

    @Autowired
    private Messages messages;

    @Autowired
    private ExportLog log;

    @Autowired
    private AuditTrail trail;

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
        assertOnRecord("access.exportFailed", 2);
    }

    @Test
    void theAccessChainSaysHowManyRowsTheWholeFileHasAndNotOnlyHowManyThereWereWhenItWasAskedFor() {
        ExportButtons buttons = shown(rows(part -> {
            part.accept(List.of("a", "b"));
            part.accept(List.of("came meanwhile"));
        }));
        buttons.export(ExportKind.CSV);
        assertThat(ExportedFile.made(buttons, this::windowAsks).rows()).isEqualTo(3);
        assertOnRecord("access.exportWhole", 3);
    }

    @Test
    void whatCannotGoOnRecordIsNotHandedOver() {
        ExportButtons buttons = shown(refusing(rows(part -> part.accept(List.of("a", "b")))));
        buttons.export(ExportKind.XLSX);
        until(buttons, "导出失败，未生成文件，请重试。");
        assertThat(buttons.made()).isEmpty();
        assertOnRecord("access.exportFailed", 2);
    }

    @Test
    void whoeverLeavesThePageBeforeTheFileIsWholeTakesNothingAway() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ExportRows<String> rows = rows(part -> {
            part.accept(List.of("a"));
            begun.countDown();
            await(left);
        });
        ExportButtons buttons = shown(told(rows, ended));
        buttons.export(ExportKind.CSV);
        await(begun);
        UI.getCurrent().remove(buttons);
        left.countDown();
        await(ended);
        assertThat(buttons.made()).isEmpty();
        assertOnRecord("access.exportStopped", 1);
    }

    @Test
    void whoeverStopsItGetsNoFile() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        ExportButtons buttons = shown(rows(part -> {
            part.accept(List.of("a"));
            begun.countDown();
            await(stopped);
            part.accept(List.of("b"));
        }));
        buttons.export(ExportKind.CSV);
        await(begun);
        click("停止");
        stopped.countDown();
        until(buttons, "已停止导出，未生成文件。");
        assertThat(buttons.made()).isEmpty();
        assertOnRecord("access.exportStopped", 2);
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

    /** Rows that are handed out as those of any list are, and counted when they are asked for. */
    private ExportRows<String> rows(Consumer<Consumer<List<String>>> parts) {
        return log.handOutParts(
                new ExportLog.TakenList("access.tasksExported", Actor.person(1), "tasks?scope=DONE", 2), parts::accept);
    }

    /** The same; {@code ended} tells when what became of the file is on record. */
    private static ExportRows<String> told(ExportRows<String> rows, CountDownLatch ended) {
        return new ExportRows<>() {
            @Override
            public long counted() {
                return rows.counted();
            }

            @Override
            public void forEachPart(Consumer<List<String>> part) {
                rows.forEachPart(part);
            }

            @Override
            public void ended(ExportOutcome outcome, long written) {
                rows.ended(outcome, written);
                ended.countDown();
            }
        };
    }

    private static ExportRows<String> refusing(ExportRows<String> rows) {
        return new ExportRows<>() {
            @Override
            public long counted() {
                return rows.counted();
            }

            @Override
            public void forEachPart(Consumer<List<String>> part) {
                rows.forEachPart(part);
            }

            @Override
            public void ended(ExportOutcome outcome, long written) {
                if (outcome == ExportOutcome.WHOLE) {
                    throw new IllegalStateException("The trail cannot be written");
                }
                rows.ended(outcome, written);
            }
        };
    }

    /** What the access chain says last, and what it said when the file was asked for. */
    private void assertOnRecord(String action, int written) {
        List<TrailEntry> newest = trail.newest(Chain.ofAccess(office.today()), 2);
        TrailEntry asked = newest.get(1);
        assertThat(asked.event().action()).isEqualTo("access.tasksExported");
        assertThat(asked.event().changes())
                .contains(new Change("access.listed", null, "2", false))
                .contains(new Change("access.attempt", null, "tasks?scope=DONE", true));
        AuditEvent ended = newest.getFirst().event();
        assertThat(ended.action()).isEqualTo(action);
        assertThat(ended.actor()).isEqualTo(asked.event().actor());
        assertThat(ended.changes())
                .contains(
                        new Change("access.attempt", null, "tasks?scope=DONE", true),
                        new Change("access.exported", null, Integer.toString(written), false),
                        new Change("access.chain", null, asked.chain().subject(), false),
                        new Change("trail.entry", null, Long.toString(asked.sequence()), false));
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
