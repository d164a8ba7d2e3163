package youcheng.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, as no spreadsheet program would write them. */
final class RawWorkbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /** A workbook of one sheet with this between the beginning and the end of its XML. */
    static RawWorkbook sheet(String content) {
        return new RawWorkbook()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                                + "</Types>")
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\""
                                + REFERENCES + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .part("xl/workbook.xml", workbook(""))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\""
                                + REFERENCES
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .part("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + content + "</worksheet>");
    }

    /** A workbook of one sheet with these rows. */
    static RawWorkbook rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A row of texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"")
                    .append(Address.of(column, number))
                    .append("\" t=\"inlineStr\"><is><t>")
                    .append(texts[column])
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String workbook(String properties) {
        return "<workbook " + MAIN + " xmlns:r=\"" + REFERENCES + "\">" + properties
                + "<sheets><sheet name=\"友城\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    RawWorkbook since1904() {
        return part("xl/workbook.xml", workbook("<workbookPr date1904=\"1\"/>"));
    }

    RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Path write(Path folder) {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
