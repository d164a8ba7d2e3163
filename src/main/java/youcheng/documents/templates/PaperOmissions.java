package youcheng.documents.templates;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A sentence about what is not known is worse than none: its paragraph, or its row in a table, is left out. */
final class PaperOmissions {

    private PaperOmissions() {}

    /** Takes out what this content leaves empty and the form allows to be left out. */
    static void leaveOut(XWPFDocument document, PaperForm form, PaperContent content) {
        Set<String> without = form.fields().stream()
                .filter(form::isLeftOut)
                .filter(each -> each instanceof PaperPlaceholder placeholder
                        && PaperFilling.text(content, placeholder).isEmpty())
                .map(PaperField::key)
                .collect(Collectors.toSet());
        for (XWPFParagraph paragraph : List.copyOf(document.getParagraphs())) {
            if (TemplateText.keysIn(paragraph.getText()).anyMatch(without::contains)) {
                document.removeBodyElement(document.getPosOfParagraph(paragraph));
            }
        }
        for (XWPFTable table : List.copyOf(document.getTables())) {
            leaveOut(document, table, without);
        }
    }

    /** Of a row everything must be empty that it asks for: one label may stand beside another. */
    private static void leaveOut(XWPFDocument document, XWPFTable table, Set<String> without) {
        List<Integer> empty = IntStream.range(0, table.getNumberOfRows())
                .filter(row -> isEmpty(table.getRow(row), without))
                .boxed()
                .toList();
        if (!empty.isEmpty() && empty.size() == table.getNumberOfRows()) {
            document.removeBodyElement(document.getPosOfTable(table));
        } else {
            empty.reversed().forEach(table::removeRow);
        }
    }

    private static boolean isEmpty(XWPFTableRow row, Set<String> without) {
        Set<String> asked = row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .flatMap(TemplateText::keysIn)
                .collect(Collectors.toSet());
        return !asked.isEmpty() && without.containsAll(asked);
    }
}
