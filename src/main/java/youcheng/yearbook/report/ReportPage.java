package youcheng.yearbook.report;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What the template says of its pages: how wide text stands on them, and by which names its styles go. */
final class ReportPage {

    /** Upright A4 with narrow margins, in twentieths of a point, where the template says nothing. */
    private static final int USUAL_WIDTH = 9400;

    private static final int EMU_PER_TWIP = Units.EMU_PER_POINT / 20;

    /** Above the numbers of what somebody marked in a template. */
    private static final long FIRST_BOOKMARK = 900_000_000;

    private final XWPFDocument document;
    private long bookmark = FIRST_BOOKMARK;

    ReportPage(XWPFDocument document) {
        this.document = document;
    }

    /** How wide text is, in twentieths of a point. */
    int width() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return USUAL_WIDTH;
        }
        long width = POIXMLUnits.parseLength(section.getPgSz().xgetW())
                - POIXMLUnits.parseLength(section.getPgMar().xgetLeft())
                - POIXMLUnits.parseLength(section.getPgMar().xgetRight());
        return Math.toIntExact(width / EMU_PER_TWIP);
    }

    /** By its name, which is the same in every language of Word, unlike its id. */
    Optional<String> styleNamed(String name) {
        return document.getStyles() == null
                ? Optional.empty()
                : document.getStyles().getStyles().stream()
                        .filter(style -> style.getCTStyle().isSetName() && name.equalsIgnoreCase(style.getName()))
                        .map(XWPFStyle::getStyleId)
                        .findFirst();
    }

    BigInteger nextBookmark() {
        bookmark++;
        return BigInteger.valueOf(bookmark);
    }

    /** A paragraph that takes no room. */
    void flatten(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
    }

    /** The file is called what its first line says, and is in this language. */
    void describe(Locale language) throws InvalidFormatException {
        document.getPackage().getPackageProperties().setLanguageProperty(Optional.of(language.toLanguageTag()));
        document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(document.getProperties().getCoreProperties()::setTitle);
    }
}
