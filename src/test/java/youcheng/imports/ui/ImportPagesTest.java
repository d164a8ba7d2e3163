package youcheng.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.ui.ExportKind;
import youcheng.imports.keeping.ImportExport;
import youcheng.imports.keeping.ImportOffice;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
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

    @Test
    void anOfficerBeginsOneOfTheirKindsAndFindsThoseThatAreThere() {
        imports.upload(ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Aroha Ngata,MAYOR");
        go("imports");

        assertThat(heading()).isEqualTo("导入");
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
        assertRefused("auditor", "ImportExport", () -> export.export("imports"));
    }

    @Test
    void whatIsWrongIsSaidByItsCellAndNothingCanBeImported() {
        ImportRecord checked = imports.checked(ImportKind.CONTACTS, "City,Name,Kind of post", "科隆市,Aroha Ngata,KING");
        go("imports/" + checked.id());

        assertThat(page()).contains("有问题 1 行");
        assertThat(cells()).contains("C2：");
        assertThat(button("导入").isEnabled()).isFalse();
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
