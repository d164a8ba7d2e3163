package youcheng.aid.goods;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import youcheng.aid.goods.SourceTable.Merged;
import youcheng.base.Rejection;

/**
 * What a sheet has that its reader does not tell: cells that were made one, and places that no sheet has, for which it
 * would make room.
 *
 * @param merged cells that were made one
 */
record SheetScan(List<Merged> merged) {

    static final SheetScan NOTHING = new SheetScan(List.of());

    /** Rows of a file, those without anything in them included; a list of 10,000 lines has fewer. */
    private static final int MOST_ROWS = 200_000;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGED = 1000;
    private static final Pattern PLACE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** What fastexcel reads by, bound to the same restraints: nothing outside the file, no definitions within. */
    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static SheetScan of(InputStream sheet) {
        List<Merged> merged = new ArrayList<>();
        int rows = 0;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(sheet);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "row" -> {
                        if (++rows > MOST_ROWS) {
                            throw Rejection.because("goods.import.bomb");
                        }
                    }
                    case "c" -> check(xml.getAttributeValue(null, "r"));
                    case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"), merged);
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw Rejection.because("goods.import.damaged");
        }
        return new SheetScan(List.copyOf(merged));
    }

    /** Which part each reference of a workbook means. */
    static Map<String, String> targets(InputStream references) {
        Map<String, String> targets = new HashMap<>();
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(references);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(
                            Objects.toString(xml.getAttributeValue(null, "Id"), ""),
                            Objects.toString(xml.getAttributeValue(null, "Target"), ""));
                }
            }
        } catch (XMLStreamException broken) {
            throw Rejection.because("goods.import.damaged");
        }
        return targets;
    }

    /** Whether a workbook says that its days are counted from 1904. */
    static boolean isSince1904(InputStream workbook) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String flag = xml.getAttributeValue(null, "date1904");
                    return "1".equals(flag) || "true".equals(flag);
                }
            }
        } catch (XMLStreamException broken) {
            throw Rejection.because("goods.import.damaged");
        }
        return false;
    }

    /** A cell in column ZZZZZZ would make its reader ask for all the memory there is. */
    private static void check(@Nullable String place) {
        if (place != null && column(place) >= MOST_COLUMNS) {
            throw Rejection.because("goods.import.damaged");
        }
    }

    private static int column(String place) {
        Matcher parts = PLACE.matcher(place);
        return parts.matches() ? number(parts.group(1)) : MOST_COLUMNS;
    }

    /** The column with these letters, from 0. */
    private static int number(String letters) {
        int number = 0;
        for (int at = 0; at < letters.length(); at++) {
            number = number * 26 + letters.charAt(at) - 'A' + 1;
        }
        return number - 1;
    }

    private static void merge(@Nullable String reference, List<Merged> merged) {
        if (reference == null || merged.size() >= MOST_MERGED) {
            return;
        }
        int between = reference.indexOf(':');
        Matcher first = PLACE.matcher(reference.substring(0, Math.max(0, between)));
        Matcher last = PLACE.matcher(reference.substring(between + 1));
        if (first.matches() && last.matches()) {
            merged.add(new Merged(
                    reference,
                    Integer.parseInt(first.group(2)),
                    Integer.parseInt(last.group(2)),
                    number(first.group(1)),
                    number(last.group(1))));
        }
    }
}
