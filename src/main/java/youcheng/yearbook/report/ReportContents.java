package youcheng.yearbook.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The list of chapters, as a field of Word's own: it leads to each chapter at once, and has the page of each when somebody
 * updates it, since no page is known before Word has laid the text out.
 */
final class ReportContents {

    private static final String FIELD = " TOC \\o \"1-1\" \\h \\z \\u ";

    private final XWPFDocument document;
    private final XWPFParagraph mark;

    ReportContents(XWPFDocument document, XWPFParagraph mark) {
        this.document = document;
        this.mark = mark;
    }

    /**
     * A chapter.
     *
     * @param said its heading
     * @param bookmark where it is
     */
    record Entry(String said, String bookmark) {}

    /** Puts the list where the mark is, which goes. */
    void write(List<Entry> entries) {
        for (int each = 0; each < entries.size(); each++) {
            XWPFParagraph line = line();
            if (each == 0) {
                mark(line, STFldCharType.BEGIN);
                CTText instruction = line.createRun().getCTR().addNewInstrText();
                instruction.setStringValue(FIELD);
                mark(line, STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(entries.get(each).bookmark());
            link.addNewR().addNewT().setStringValue(entries.get(each).said());
            if (each == entries.size() - 1) {
                mark(line, STFldCharType.END);
            }
        }
        document.removeBodyElement(document.getPosOfParagraph(mark));
    }

    private static void mark(XWPFParagraph line, STFldCharType.Enum place) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(place);
    }

    private XWPFParagraph line() {
        try (XmlCursor at = mark.getCTP().newCursor()) {
            XWPFParagraph line = document.insertNewParagraph(at);
            if (mark.getCTP().getPPr() != null) {
                line.getCTP().setPPr(mark.getCTP().getPPr());
            }
            return line;
        }
    }
}
