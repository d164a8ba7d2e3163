package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text inside files is read, and only so much of it, whatever a file claims to be. */
class TextInsideTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void textIsReadInTheEncodingsOfTheOffice() throws IOException {
        assertThat(of(FileKind.TEXT, "友好城市".getBytes(StandardCharsets.UTF_8))).isEqualTo("友好城市");
        assertThat(of(FileKind.TEXT, "友好城市".getBytes(Charset.forName("GBK")))).isEqualTo("友好城市");
    }

    @Test
    void wordAndExcelFilesAreRead() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("双方签署备忘录");
            document.createTable(1, 1).getRow(0).getCell(0).setText("表中的话");
            document.write(word);
        }
        assertThat(of(FileKind.WORD, word.toByteArray())).contains("双方签署备忘录", "表中的话");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("物资").createRow(0).createCell(0).setCellValue("呼吸机");
            book.write(sheet);
        }
        assertThat(of(FileKind.EXCEL, sheet.toByteArray())).contains("呼吸机");
    }

    @Test
    void aPdfIsReadPageByPage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String said : new String[] {"Memorandum of understanding", "signed in Cologne"}) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(said);
                    content.endText();
                }
            }
            document.save(bytes);
        }
        assertThat(of(FileKind.PDF, bytes.toByteArray())).contains("Memorandum of understanding", "signed in Cologne");
    }

    @Test
    void ofWhatUnfoldsWithoutEndOnlyTheBeginningIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d><t>开头".getBytes(StandardCharsets.UTF_8));
            byte[] filling = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(filling);
            }
            zip.closeEntry();
        }
        assertThat(of(FileKind.WORD, bytes.toByteArray())).startsWith("开头").hasSize(TextInside.LONGEST);
    }

    @Test
    void elementsThatExpandAreNotExpanded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d><t>&a;</t></d>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(of(FileKind.WORD, bytes.toByteArray())).doesNotContain("root");
    }

    private String of(FileKind kind, byte[] bytes) throws IOException {
        return TextInside.of(kind, Files.write(folder.resolve("file"), bytes));
    }
}
