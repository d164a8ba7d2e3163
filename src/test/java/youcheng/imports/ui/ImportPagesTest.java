package youcheng.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.Languages;
import youcheng.base.ui.ExportKind;
import youcheng.imports.keeping.ImportExport;
import youcheng.imports.keeping.ImportOffice;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.targets.ImportKind;

/** The pages on imports: where one begins, and one that was checked and has problems. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class ImportPagesTest extends PageTest {

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

        List<ImportRecord> shown = reading.newest();
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
