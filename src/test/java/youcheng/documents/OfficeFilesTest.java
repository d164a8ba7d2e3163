package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.Rejection;

/** Files as offices really have them are taken for what they are; what is locked or holds macros is refused as such. */
class OfficeFilesTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">%s</Types>";
    private static final String RELATIONSHIPS =
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"%s\"/></Relationships>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-8", "UTF-16"})
    void aTableOrTextInTheEncodingsOfTheCountryIsText(String encoding) throws IOException {
        byte[] table = "友城名称,国家,结好日期\n首尔特别市,韩国,1993-10-23\n".getBytes(Charset.forName(encoding));
        assertThat(inspect("友城.csv", table)).isEqualTo(FileKind.TEXT);
        assertThat(inspect("友城.txt", table)).isEqualTo(FileKind.TEXT);
    }

    @Test
    void whatIsNoTextInAnyOfThemIsRefused() {
        byte[] noise = new byte[4000];
        new java.util.Random(5).nextBytes(noise);
        refused("噪声.txt", noise, "documents.rejection.type");
        byte[] late = ("友城名称,国家,结好日期\n".repeat(300) + "\u0001").getBytes(GBK);
        refused("控制符.csv", late, "documents.rejection.type");
        refused("程序.txt", Papers.program(), "documents.rejection.type");
        refused("网页.txt", "<html><body>友城</body></html>".getBytes(GBK), "documents.rejection.type");
    }

    @Test
    void anArchiveWhoseNamesAreInGbkIsAnArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, GBK)) {
            zip.putNextEntry(new ZipEntry("友城材料/意向书（终稿）.pdf"));
            zip.write(Papers.pdf());
            zip.closeEntry();
        }
        assertThat(inspect("友城材料.zip", bytes.toByteArray())).isEqualTo(FileKind.ARCHIVE);
        refused("友城材料.docx", bytes.toByteArray(), "documents.rejection.lies");
    }

    @Test
    void theMainPartOfADocumentIsWhereItsRelationshipsSay() throws IOException {
        assertThat(inspect("报告.docx", office("word/document2.xml", WORD))).isEqualTo(FileKind.WORD);
        assertThat(inspect("报告.docx", office("/word/document2.xml", WORD))).isEqualTo(FileKind.WORD);
        assertThat(inspect("表.xlsx", office("xl/book1.xml", EXCEL))).isEqualTo(FileKind.EXCEL);
        assertThat(inspect("报告.docx", officeByDefault("word/document.xml", WORD)))
                .isEqualTo(FileKind.WORD);
        refused("表.docx", office("xl/book1.xml", EXCEL), "documents.rejection.lies");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() {
        Map<String, String> parts = parts("word/document.xml", WORD);
        parts.put("word/vbaProject.bin", "macro");
        refused("通知.docx", packed(parts), "documents.rejection.macros");
        Map<String, String> hidden = parts("word/document.xml", WORD);
        hidden.put(
                "[Content_Types].xml",
                TYPES.formatted(override("word/document.xml", WORD)
                        + override("word/data.bin", "application/vnd.ms-office.vbaProject")));
        refused("通知.docx", packed(hidden), "documents.rejection.macros");
        refused(
                "通知.docx",
                office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
                "documents.rejection.macros");
        refused(
                "表.xlsx",
                office("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                "documents.rejection.macros");
        refused(
                "通知.doc",
                ole("Root Entry", "WordDocument", "Macros", "VBA", "_VBA_PROJECT"),
                "documents.rejection.macros");
        Map<String, String> open = new LinkedHashMap<>();
        open.put("mimetype", "application/vnd.oasis.opendocument.text");
        open.put("content.xml", "<x/>");
        open.put("Basic/Standard/Module1.xml", "macro");
        refused("通知.odt", packed(open), "documents.rejection.macros");
    }

    @Test
    void aDocumentWithAPasswordIsSaidToBeLocked() {
        byte[] locked = ole("Root Entry", "EncryptionInfo", "EncryptedPackage");
        refused("机要.docx", locked, "documents.rejection.locked");
        refused("机要.xlsx", locked, "documents.rejection.locked");
    }

    @Test
    void anArchiveWithAPasswordIsSaidToBeLocked() {
        byte[] zip = packed(Map.of("a.txt", "text"));
        // The bit that says "encrypted", in the entry and in the directory at the end.
        zip[6] |= 1;
        for (int i = 0; i < zip.length - 8; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        refused("锁.zip", zip, "documents.rejection.locked");
    }

    @Test
    void oldDocumentsAreTaken() throws IOException {
        assertThat(inspect("旧.doc", ole("Root Entry", "WordDocument", "1Table")))
                .isEqualTo(FileKind.OLD_OFFICE);
        assertThat(inspect("旧.xls", ole("Root Entry", "Workbook"))).isEqualTo(FileKind.OLD_OFFICE);
        refused("旧.docx", ole("Root Entry", "WordDocument"), "documents.rejection.lies");
    }

    /** Nothing outside the file is read, nothing in it expands, and of two parts of one name none is believed. */
    @Test
    void aDocumentThatMeansHarmIsNoDocument() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        Map<String, String> parts = parts("word/document2.xml", WORD);
        parts.put("_rels/.rels", bomb + "<Relationships>&b;&c;</Relationships>");
        refused("炸弹.docx", packed(parts), "documents.rejection.lies");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(packed(parts("word/document.xml", WORD)));
        byte[] twice = bytes.toByteArray();
        // "word/document.xml" becomes a second "[Content_Types].xml".. of the same length it cannot: any other part
        // can.
        assertThat(inspect("报告.docx", twice)).isEqualTo(FileKind.WORD);
        refused("断.docx", Arrays.copyOf(twice, twice.length - 30), "documents.rejection.damaged");
    }

    private FileKind inspect(String name, byte[] content) throws IOException {
        return Inspection.inspect(Files.write(folder.resolve("file"), content), name);
    }

    private void refused(String name, byte[] content, String key) {
        assertThatThrownBy(() -> inspect(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo(key));
    }

    private static byte[] office(String main, String type) {
        return packed(parts(main, type));
    }

    private static byte[] officeByDefault(String main, String type) {
        Map<String, String> parts = parts(main, type);
        parts.put("[Content_Types].xml", TYPES.formatted("<Default Extension=\"xml\" ContentType=\"" + type + "\"/>"));
        return packed(parts);
    }

    private static Map<String, String> parts(String main, String type) {
        String name = main.startsWith("/") ? main.substring(1) : main;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.formatted(override(name, type)));
        parts.put("_rels/.rels", RELATIONSHIPS.formatted(main));
        parts.put(name, "<document/>");
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static byte[] packed(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A container of the old formats: its header and a directory with these entries. */
    private static byte[] ole(String... names) {
        byte[] file = new byte[512 + 512 * ((names.length + 3) / 4) + 512];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 512 + 128 * i;
            System.arraycopy(name, 0, file, at, name.length);
            file[at + 64] = (byte) (name.length + 2);
            file[at + 66] = (byte) (i == 0 ? 5 : names[i].equals("Macros") || names[i].equals("VBA") ? 1 : 2);
        }
        return file;
    }
}
