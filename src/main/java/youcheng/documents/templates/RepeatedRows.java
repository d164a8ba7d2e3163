package youcheng.documents.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import youcheng.base.CleanText;

/**
 * Rows of tables that are repeated. They are taken out of a template before the rest is filled in and put back when that
 * is done, so that nothing that was filled in is ever read again as a placeholder.
 */
final class RepeatedRows {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final QName TEXT = new QName(WORD, "t");

    /** Marks that stand once in a document; Word leaves one where somebody typed last. */
    private static final Set<QName> MARKS = Stream.of(
                    "bookmarkStart",
                    "bookmarkEnd",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "permStart",
                    "permEnd",
                    "proofErr")
            .map(name -> new QName(WORD, name))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Place> places = new ArrayList<>();

    private RepeatedRows() {}

    /** Where a row was, and what is in it. */
    private record Place(int table, int row, CTRow pattern, List<Cell> cells) {}

    /** A text in a row, and what is put there. */
    private record Cell(CTText text, PaperColumn column) {}

    /** What a row asks for, wherever it stands in its cells, as often as it does. */
    static Stream<String> keysIn(XWPFTableRow row) {
        return row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .map(XWPFParagraph::getText)
                .flatMap(TemplateText::keysIn);
    }

    /** Whether a row is to be repeated. */
    static boolean isRepeated(XWPFTableRow row) {
        return keysIn(row).anyMatch(RepeatedRows::isColumn);
    }

    static boolean isColumn(String key) {
        return PaperField.of(key).filter(PaperColumn.class::isInstance).isPresent();
    }

    /** Takes them out; an empty row stays where each was. */
    static RepeatedRows takenOutOf(XWPFDocument document) {
        RepeatedRows taken = new RepeatedRows();
        List<XWPFTable> tables = document.getTables();
        for (int table = 0; table < tables.size(); table++) {
            List<XWPFTableRow> rows = tables.get(table).getRows();
            for (int row = 0; row < rows.size(); row++) {
                if (isRepeated(rows.get(row))) {
                    PaperFilling.unbreak(rows.get(row));
                    taken.places.add(place(table, row, rows.get(row).getCtRow()));
                }
            }
        }
        return taken;
    }

    private static Place place(int table, int row, CTRow found) {
        CTTbl apart = CTTbl.Factory.newInstance();
        apart.addNewTr().set(found);
        CTRow pattern = apart.getTrArray(0);
        elements(pattern, MARKS).forEach(RepeatedRows::remove);
        texts(found).forEach(text -> text.setStringValue(""));
        List<Cell> cells = new ArrayList<>();
        for (CTText text : texts(pattern)) {
            Arrays.stream(PaperColumn.values())
                    .filter(column -> column.inBraces().equals(text.getStringValue()))
                    .forEach(column -> cells.add(new Cell(text, column)));
        }
        return new Place(table, row, pattern, cells);
    }

    private static List<CTText> texts(CTRow row) {
        return elements(row, Set.of(TEXT)).stream()
                .filter(CTText.class::isInstance)
                .map(CTText.class::cast)
                .toList();
    }

    private static List<XmlObject> elements(CTRow row, Set<QName> names) {
        List<XmlObject> found = new ArrayList<>();
        try (XmlCursor at = row.newCursor();
                XmlCursor end = row.newCursor()) {
            end.toEndToken();
            while (at.isLeftOf(end)) {
                if (at.isStart() && names.contains(at.getName())) {
                    found.add(at.getObject());
                }
                at.toNextToken();
            }
        }
        return found;
    }

    private static void remove(XmlObject element) {
        try (XmlCursor at = element.newCursor()) {
            at.removeXml();
        }
    }

    /** Puts them back, each as often as there are rows. */
    void putInto(XWPFDocument document, List<Map<PaperColumn, String>> rows) {
        Map<Integer, CTTbl> tables = new HashMap<>();
        for (Place place : places.reversed()) {
            CTTbl table = tables.computeIfAbsent(
                    place.table(), number -> document.getTables().get(number).getCTTbl());
            try (XmlCursor at = table.getTrArray(place.row()).newCursor()) {
                rows.forEach(row -> put(place, row, at));
                if (table.sizeOfTrArray() > 1) {
                    at.removeXml();
                }
            }
        }
    }

    private static void put(Place place, Map<PaperColumn, String> row, XmlCursor at) {
        place.cells().forEach(cell -> cell.text().setStringValue(CleanText.line(row.get(cell.column()))));
        try (XmlCursor pattern = place.pattern().newCursor()) {
            pattern.copyXml(at);
        }
    }
}
