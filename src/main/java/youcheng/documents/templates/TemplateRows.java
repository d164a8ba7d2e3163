package youcheng.documents.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import youcheng.base.Rejection;

/** Whether what is repeated stands in rows that can be, and nothing else beside it. */
final class TemplateRows {

    /** Characters of all rows that are repeated, as they are written in the file: each stands there for every line. */
    private static final int LARGEST = 60_000;

    private TemplateRows() {}

    static void require(String fileName, TemplateText text, byte[] file, List<Rejection> against) throws IOException {
        List<String> outside =
                text.everyKey().filter(RepeatedRows::isColumn).collect(Collectors.toCollection(ArrayList::new));
        Set<String> beside = new LinkedHashSet<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFTableRow> repeated = document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .filter(RepeatedRows::isRepeated)
                    .toList();
            if (repeated.stream().mapToInt(TemplateRows::size).sum() > LARGEST) {
                against.add(Rejection.because("documents.templates.rejection.rowTooLarge", fileName));
            }
            repeated.stream().flatMap(RepeatedRows::keysIn).forEach(key -> {
                if (!outside.remove(key)) {
                    beside.add(key);
                }
            });
        }
        refuse("documents.templates.rejection.rowOutside", fileName, new LinkedHashSet<>(outside), against);
        refuse("documents.templates.rejection.besideRow", fileName, beside, against);
    }

    private static int size(XWPFTableRow row) {
        return row.getCtRow().xmlText().length();
    }

    private static void refuse(String key, String fileName, Set<String> found, List<Rejection> against) {
        if (!found.isEmpty()) {
            against.add(Rejection.because(
                    key,
                    fileName,
                    found.stream().map(each -> "{{" + each + "}}").collect(Collectors.joining(" "))));
        }
    }
}
