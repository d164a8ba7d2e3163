package youcheng.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportKind;
import youcheng.base.ui.Messages;
import youcheng.imports.keeping.ImportExport;
import youcheng.imports.keeping.ImportOffice;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportUploading;
import youcheng.imports.keeping.RowFilter;
import youcheng.imports.targets.ImportKind;

/** The pages on imports: where one begins, and one that was checked and has problems. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class ImportPagesTest extends PageTest {

    private static final String HEADINGS = "Chinese name,English name,Country,类别,结好日期";

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportExport export;

    @Autowired
    private ImportUploading uploading;

    @Autowired
    private Messages messages;

    @Test
    void anOfficerBeginsOneOfTheirKindsAndFindsThoseThatAreThere() {
        imports.upload(ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Aroha Ngata,MAYOR");
        go("imports");

        assertThat(heading()).isEqualTo("导入");
        assertThat(page()).contains("成批登记联系人和交往活动").doesNotContain("友城关系、联系人");
        assertThat(page()).contains("下载空白模板：交往活动");
        assertThat(cells()).contains("list.csv", "已上传");
    }

    @Test
    void theListLeavesAsAFile() {
        imports.upload(ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Aroha Ngata,MAYOR");
        go("imports");
        assertThat(isOffered("全部导入")).isTrue();

        List<ImportRecord> shown = reading.page(0, reading.count());
        List<List<String>> file = exported("全部导入", ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("文件", "导入内容", "状态", "行数", "导入人", "时间", "处理人", "处理时间", "理由");
        assertThat(file).hasSize(shown.size() + 1);
        assertThat(file.stream().skip(1).map(line -> line.get(3)))
                .containsExactlyElementsOf(
                        shown.stream().map(one -> Integer.toString(one.rows())).toList());
        assertThat(file.get(1).subList(0, 5)).containsExactly("list.csv", "联系人", "已上传", "1", "李敏");
        assertThat(exported("全部导入", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.importsExported", shown.size());
        assertRefused("auditor", "ImportExport", () -> export.export("imports"));
    }

    @Test
    void theRowsThatTheFilterLeavesLeaveAsAFileWithWhatIsWrongByItsCell() {
        ImportRecord checked = imports.checked(
                ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Aroha Ngata,KING", "科隆市,Hemi Walker,MAYOR");
        go("imports/" + checked.id());

        List<List<String>> wrong = exported(ExportKind.XLSX);
        assertThat(wrong).hasSize(2);
        assertThat(wrong.getFirst()).startsWith("行").contains("友城", "姓名").endsWith("问题", "可能重复", "处理");
        assertThat(wrong.getLast())
                .startsWith("2")
                .contains("科隆市", "Aroha Ngata", "KING")
                .anyMatch(cell -> cell.startsWith("C2："));
        assertTaken("access.importRowsExported", 1);

        choose(RowFilter.ALL);
        List<List<String>> all = exported(ExportKind.CSV);
        assertThat(all).hasSize(3);
        assertThat(all.getLast()).startsWith("3").contains("Hemi Walker").endsWith("新登记");
        assertThat(find(Anchor.class, find(ExportButtons.class).single()).all())
                .extracting(Anchor::getText)
                .contains("list-" + office.today() + ".csv");
        assertRefused("auditor", "ImportExport", () -> export.export("imports"));
    }

    @Test
    void whatIsWrongIsSaidByItsCellAndNothingCanBeImported() {
        ImportRecord checked = imports.checked(ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Aroha Ngata,KING");
        go("imports/" + checked.id());

        assertThat(page()).contains("有问题 1 行");
        assertThat(cells()).contains("C2：").contains("处理：待更正").doesNotContain("新登记");
        assertThat(button("导入").isEnabled()).isFalse();
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 4)).isEqualTo("待更正");
        assertThat(find(Button.class, test(grid).getCellComponent(0, 2))
                        .withText("处理")
                        .single()
                        .getAriaLabel())
                .contains("处理第 2 行");
        assertThat(test(grid).getCellComponent(0, 3).getElement().getTextRecursively())
                .isEmpty();
        speak(Languages.ENGLISH);
        go("imports/" + checked.id());
        assertThat(page()).contains("With problems: 1");
    }

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whatJoiningAddsToARelationshipIsSaidBeforeItIsJoined() {
        go("imports/" + relationship("SISTER_CITY", "1987").id());
        assertThat(page()).contains("其中待定 1 行");

        compare();
        assertThat(dialog()).contains("并入后将补充：").contains("类别：友好城市").doesNotContain("结好时间：");
        click("并入这条记录");

        assertThat(page()).contains("其中待定 0 行").contains("并入已有记录 1 行");
    }

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whatContradictsTheRecordCannotBeJoinedAndSaysWhy() {
        go("imports/" + relationship("SISTER_CITY", "1988").id());

        compare();
        assertThat(dialog()).contains("不能并入，两者不一致：").contains("E2：名录中记为“1987年9月14日”");
        assertThat(dialog()).contains("结好日期 不同").contains("已有").doesNotContain("国家 不同");
        assertThat(find(Anchor.class, find(Dialog.class).single())
                        .withText("在新窗口中查看这条记录")
                        .single())
                .satisfies(link -> assertThat(link.getHref()).startsWith("register/"))
                .satisfies(link -> assertThat(link.getTarget()).contains("_blank"));
        assertThat(hasButton("并入这条记录")).isFalse();
        click("不导入");
        assertThat(page()).contains("不导入 1 行");
    }

    @Test
    @WithUserDetails(value = "supervisor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
    void whatSaysItselfWhereItIsHasNoAddressBeforeItAndDiscardingStandsBesideGoingOn() {
        go("imports/"
                + imports.upload(ImportKind.RELATIONSHIPS, HEADINGS, "科隆市,Cologne,德国,,")
                        .id());

        assertThat(page()).contains("以第 1 行为表头").doesNotContain("1：以第");
        assertThat(button("放弃").getParent()).isEqualTo(button("确定并核对").getParent());
    }

    @Test
    void twoRowsOfOneFileAreHeadedByTheirNumbersAndWhatDiffersIsMarked() {
        ImportRecord checked = imports.checked(
                ImportKind.CONTACTS,
                "City,Name,Position,Kind of post",
                "科隆市,Aroha Ngata,Mayor,市长",
                "科隆市,Aroha Ngata,Lord Mayor,MAYOR");
        go("imports/" + checked.id());

        compare();
        assertThat(dialog())
                .contains("第 3 行", "第 2 行", "职务 不同")
                .doesNotContain("已有", "文件中")
                .doesNotContain("姓名 不同")
                .doesNotContain("职务类别 不同");
    }

    @Test
    void columnsThatNoFieldTakesAreNamedBeforeAnybodyGoesOn() {
        go("imports/"
                + imports.upload(ImportKind.CONTACTS, "City,Name,Kind of post,Shoe size", "科隆市,Aroha Ngata,MAYOR,44")
                        .id());
        assertThat(page()).contains("没有对应的项目，不会导入：D 列 · Shoe size");

        select("姓名（必填）").clear();
        assertThat(page()).contains("不会导入：B 列 · Name  D 列 · Shoe size");
    }

    @Test
    void aListWithoutAColumnOfChoicesIsImportedWithOneForAllRows() {
        ImportRecord one = imports.upload(ImportKind.CONTACTS, "City,Name", "科隆市,Aroha Ngata");
        go("imports/" + one.id());
        click("确定并核对");
        assertThat(select("职务类别（必填）").getErrorMessage()).contains("请在下方选择各行均适用的值");

        Select<String> post = select("职务类别：无此列时各行均为");
        test(post).selectItem("市长");
        click("确定并核对");
        untilOver();
        assertThat(page()).contains("有问题 0 行");
        assertThat(cells()).contains("科隆市 · Aroha Ngata · 市长");
    }

    @Test
    void whileItRunsThatIsSeenBesideTheButtonsAndNothingElseCanBeBegun() {
        ImportRecord checked = imports.checked(ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Hemi Walker,MAYOR");
        go("imports/" + checked.id());
        click("试运行");

        Component row = button("试运行").getParent().orElseThrow();
        Button stop = button("停止");
        assertThat(stop.getParent().flatMap(Component::getParent)).contains(row);
        assertThat(stop.isEnabled()).isTrue();
        assertThat(List.of("试运行", "导入", "放弃")).noneMatch(each -> button(each).isEnabled());

        untilOver();
        assertThat(banner()).contains("试运行通过");
        assertThat(button("导入").isEnabled()).isTrue();
    }

    @Test
    void hiddenRowsAndColumnsAreReadWhenSomebodyWantsThem() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("联系人");
            List<List<String>> rows = List.of(
                    List.of("City", "Name", "Kind of post"),
                    List.of("科隆市", "Aroha Ngata", "MAYOR"),
                    List.of("科隆市", "Hemi Walker", "MAYOR"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.hideRow(1);
        }
        ImportRecord one =
                uploading.upload(ImportKind.CONTACTS, "list.xlsx", new ByteArrayInputStream(file.toByteArray()));
        assertThat(one.rows()).isEqualTo(1);
        go("imports/" + one.id());
        assertThat(page()).contains("隐藏行未读取");

        unfold();
        test(find(Checkbox.class).withLabel("同时读取隐藏的行和列").single()).click();
        click("重新读取");

        assertThat(page()).contains("隐藏行一并读取");
        assertThat(reading.find(one.id()).rows()).isEqualTo(2);
        assertThat(find(Checkbox.class).withLabel("同时读取隐藏的行和列").single().getValue())
                .isTrue();
    }

    @Test
    void filesThatAreToBeSavedAnewReachTheRefusalThatSaysHow() {
        go("imports");
        assertThat(find(Upload.class).single().getAcceptedFileExtensions()).contains(".xlsm", ".xls");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> uploading.upload(
                        ImportKind.CONTACTS, "list.xlsm", new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4})))
                .satisfies(refused -> assertThat(messages.say(refused)).contains("另存为不含宏的 .xlsx"));
    }

    @Test
    void lettersOfTwoKindsAreRefusedWithoutPromisingAChoice() {
        byte[] file = Stream.of(
                        "City,Name\n科隆市,张三\n".getBytes(StandardCharsets.UTF_8),
                        "科隆市,张三\n".getBytes(Charset.forName("GB18030")))
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes, (one, other) -> {})
                .toByteArray();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> uploading.upload(ImportKind.CONTACTS, "mixed.csv", new ByteArrayInputStream(file)))
                .satisfies(refused -> assertThat(messages.say(refused))
                        .contains("第 3 行", "另存为 UTF-8")
                        .doesNotContain("指定编码"));
    }

    @Test
    void manyRowsAreSaidAlikeAtTheHeadAndInTheSummaryAndTheirNumbersStayInOneLine() {
        String[] lines = new String[1002];
        Arrays.fill(lines, "科隆市,Aroha Ngata,KING");
        lines[0] = "City,Name,Kind of post";
        ImportRecord checked = imports.checked(ImportKind.CONTACTS, lines);
        go("imports/" + checked.id());

        assertThat(page()).contains("行数1,001", "共 1,001 行");
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumns().getFirst().getWidth()).isEqualTo("5.25rem");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) find(Select.class).withLabel(label).single();
    }

    private void untilOver() {
        for (int i = 0; i < 200 && hasButton("停止"); i++) {
            windowAsks();
            pause();
        }
        assertThat(hasButton("停止")).isFalse();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A checked import of Cologne, which is on record. */
    private ImportRecord relationship(String tier, String established) {
        return imports.checked(ImportKind.RELATIONSHIPS, HEADINGS, "科隆市,Cologne,德国," + tier + "," + established);
    }

    @SuppressWarnings("unchecked")
    private void choose(RowFilter filter) {
        ((Select<RowFilter>) find(Select.class).all().getLast()).setValue(filter);
    }

    private void compare() {
        Grid<?> grid = find(Grid.class).single();
        test((Button) test(grid).getCellComponent(0, 3)).click();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    /** What the first row of the list says. */
    private String cells() {
        Grid<?> grid = find(Grid.class).single();
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < grid.getColumns().size(); column++) {
            text.append(
                            grid.getColumns().get(column).getRenderer() instanceof ComponentRenderer<?, ?>
                                    ? test(grid)
                                            .getCellComponent(0, column)
                                            .getElement()
                                            .getTextRecursively()
                                    : test(grid).getCellText(0, column))
                    .append('\n');
        }
        return text.toString();
    }
}
