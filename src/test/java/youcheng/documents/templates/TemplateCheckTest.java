package youcheng.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.identity.Colleagues;

/** What cannot be a template is refused when it is uploaded, with a sentence that says what to change. */
@PortalTest
class TemplateCheckTest {

    private static final TemplateSlot FIRST = new TemplateSlot(PaperKind.FIRST_LETTER, Languages.CHINESE);
    private static final TemplateSlot PACKING_LIST = new TemplateSlot(PaperKind.PACKING_LIST, Languages.CHINESE);
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    @Autowired
    private TemplateKeeping keeping;

    @Autowired
    private MessageSource messages;

    @Autowired
    private UserDetailsService users;

    @Test
    void whatCameWithThePortalCanBeUploadedAgain() {
        TemplateSlot.ALL.forEach(slot -> assertThatCode(() -> check(slot, "函.docx", Templates.shipped(slot)))
                .doesNotThrowAnyException());
    }

    @Test
    void placeholdersInHeadersAndTablesAreFilledToo() {
        byte[] letter = Templates.changed(FIRST, document -> {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{office}}");
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{replyTo}}");
        });
        assertThatCode(() -> check(FIRST, "函.docx", letter)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoWordDocumentIsRefusedWhateverItIsCalled() {
        assertThat(said("函.docx", "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("函.docx：内容是“PDF”，与文件名不符。");
        assertThat(said("函.pdf", "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("函.pdf：不是Word文档（.docx），而是PDF。");
        assertThat(said("函.docx", new byte[0])).startsWith("函.docx：");
        byte[] shipped = Templates.shipped(FIRST);
        assertThat(said("函.docx", Arrays.copyOf(shipped, shipped.length / 2))).startsWith("函.docx：");
    }

    @Test
    void moreThanAMegabyteIsRefused() {
        byte[] noise = new byte[TemplateKeeping.LARGEST];
        new Random(7).nextBytes(noise);
        byte[] large = packed(Templates.shipped(FIRST), "word/media/noise.bin", noise);

        assertThat(large).hasSizeGreaterThan(TemplateKeeping.LARGEST);
        assertThat(said("函.docx", large)).isEqualTo("函.docx：超过 1 MB。");
    }

    @Test
    void whatUnpacksToTooMuchOrCannotBeReadIsRefused() {
        byte[] bomb = packed(Templates.shipped(FIRST), "word/media/nothing.bin", new byte[30 * 1024 * 1024]);
        assertThat(said("函.docx", bomb)).isEqualTo("函.docx：无法作为模板读取。请用Word打开，另存为.docx后重新上传。");
        assertThat(said("函.docx", changed(DOCUMENT, "</w:body>", "</w:bodi>"))).contains("无法作为模板读取");
        assertThat(said(
                        "函.docx",
                        changed(DOCUMENT, "<w:body>", "<w:body>" + "<w:x>".repeat(300) + "</w:x>".repeat(300))))
                .contains("无法作为模板读取");
        assertThat(said(
                        "函.docx",
                        changed(
                                DOCUMENT,
                                "<w:document ",
                                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document ")))
                .contains("无法作为模板读取");
    }

    @Test
    void unknownPlaceholdersAreNamed() {
        assertThat(said("函.docx", Templates.with(FIRST, "{{mayor}}及{{ office }}、{{#rows}}、{{@logo}}")))
                .isEqualTo("函.docx：含有此模板不能使用的占位符：{{mayor}} {{ office }} {{#rows}} {{@logo}}。请核对拼写。");
        assertThat(said("函.docx", Templates.with(FIRST, "前函{{firstLetterNumber}}")))
                .contains("{{firstLetterNumber}}");
    }

    @Test
    void missingPlaceholdersAreNamedBesideUnknownOnes() {
        byte[] letter = Templates.changed(FIRST, document -> {
            document.removeBodyElement(
                    document.getPosOfParagraph(document.getParagraphs().getFirst()));
            document.createParagraph().createRun().setText("{{nummer}}");
        });
        assertThat(said("函.docx", letter))
                .isEqualTo("函.docx：含有此模板不能使用的占位符：{{nummer}}。请核对拼写。 函.docx：缺少必需的占位符：{{number}}。");
        assertThat(said(FIRST, Languages.ENGLISH, "Letter.docx", Templates.without(FIRST, "{{replyTo}}")))
                .isEqualTo("Letter.docx: required placeholders are missing: {{replyTo}}.");
    }

    @Test
    void whatIsRepeatedStandsInARowOfATableAndNothingBesideIt() {
        assertThat(said(PACKING_LIST, "装箱单.docx", Templates.with(PACKING_LIST, "共{{goods.quantity}}件、{{goods.batch}}")))
                .isEqualTo("装箱单.docx：{{goods.quantity}} {{goods.batch}} 只能写在正文表格的一行之内，该行按物资逐项重复。");
        byte[] header = Templates.changed(
                PACKING_LIST,
                document -> document.createHeader(HeaderFooterType.DEFAULT)
                        .createTable(1, 1)
                        .getRow(0)
                        .getCell(0)
                        .setText("{{goods.quantity}}"));
        assertThat(said(PACKING_LIST, "装箱单.docx", header)).contains("{{goods.quantity}} 只能写在正文表格的一行之内");
        byte[] beside = Templates.changed(
                PACKING_LIST,
                document -> document.getTables().get(1).getRow(1).getCell(2).setText("{{office}}"));
        assertThat(said(PACKING_LIST, "装箱单.docx", beside)).isEqualTo("装箱单.docx：表格中逐项重复的行不能含有 {{office}}，请移到该行之外。");
    }

    @Test
    void aRowThatWouldFillTheMemoryWhenItIsRepeatedIsRefused() {
        byte[] large = Templates.changed(
                PACKING_LIST,
                document -> document.getTables()
                        .get(1)
                        .getRow(1)
                        .getCell(2)
                        .setText(new Random(7)
                                .ints(60_000, 'a', 'z')
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())));
        assertThat(said(PACKING_LIST, "装箱单.docx", large)).isEqualTo("装箱单.docx：表格中逐项重复的行过于复杂。请简化该行的格式和内容后重新上传。");
    }

    @Test
    void aTableWithoutItsRowAndARowOfAnotherPaperAreRefused() {
        byte[] without = Templates.changed(
                PACKING_LIST, document -> document.getTables().get(1).removeRow(1));
        assertThat(said(PACKING_LIST, "装箱单.docx", without))
                .isEqualTo("装箱单.docx：缺少必需的占位符：{{goods.itemZh}} {{goods.quantity}} {{goods.unit}} {{goods.cartons}}。");
        byte[] other = Templates.changed(PACKING_LIST, document -> {
            XWPFTableCell cell = document.getTables().get(1).getRow(1).getCell(2);
            cell.removeParagraph(0);
            cell.setText("{{allocation.recipient}}{{goods.weight}}");
        });
        assertThat(said(PACKING_LIST, "装箱单.docx", other))
                .contains("含有此模板不能使用的占位符：{{allocation.recipient}} {{goods.weight}}。");
        byte[] library = Templates.changed(
                PACKING_LIST,
                document ->
                        document.getTables().get(1).getRow(1).getCell(2).setText("{{#goods}}{{@goods.item}}[batch]"));
        assertThat(said(PACKING_LIST, "装箱单.docx", library)).contains("含有此模板不能使用的占位符：{{#goods}} {{@goods.item}}。");
    }

    @Test
    void bracesThatNothingClosesAreQuoted() {
        assertThat(said("函.docx", Templates.with(FIRST, "联系人：{{office")))
                .isEqualTo("函.docx：双花括号所在位置无法填入内容：“联系人：{{office”。请将占位符写在正文中，首尾花括号齐全。");
    }

    @Test
    void whatFetchesOrBringsSomethingAlongIsRefused() {
        String picture = relationship("image", "http://tracker.example/p.png", "External");
        assertThat(said("函.docx", changed(RELATIONSHIPS, "</Relationships>", picture + "</Relationships>")))
                .isEqualTo("函.docx：引用了外部内容或嵌入了对象（http://tracker.example/p.png）。请删除后重新上传。");
        String object = relationship("oleObject", "embeddings/o.bin", "Internal");
        assertThat(said("函.docx", changed(RELATIONSHIPS, "</Relationships>", object + "</Relationships>")))
                .contains("embeddings/o.bin");
        String field =
                "<w:p><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r></w:p>";
        assertThat(said("函.docx", changed(DOCUMENT, "<w:body>", "<w:body>" + field)))
                .contains("（DDEAUTO）");
        String link = relationship("hyperlink", "https://www.example.org/", "External");
        assertThatCode(() ->
                        check(FIRST, "函.docx", changed(RELATIONSHIPS, "</Relationships>", link + "</Relationships>")))
                .doesNotThrowAnyException();
    }

    private CheckedTemplate check(TemplateSlot slot, String name, byte[] file) {
        return new Colleagues(users).as("supervisor", () -> keeping.check(slot, name, new ByteArrayInputStream(file)));
    }

    private String said(String name, byte[] file) {
        return said(FIRST, name, file);
    }

    private String said(TemplateSlot slot, String name, byte[] file) {
        return said(slot, Languages.CHINESE, name, file);
    }

    /** What the person is told. */
    private String said(TemplateSlot slot, Locale language, String name, byte[] file) {
        Rejection refused =
                Objects.requireNonNull(catchThrowableOfType(Rejection.class, () -> check(slot, name, file)));
        return String.join(
                " ",
                refused.all().stream()
                        .map(each -> messages.getMessage(
                                each.key(),
                                Arrays.stream(each.arguments())
                                        .map(argument -> argument instanceof MessageKey key
                                                ? messages.getMessage(key.key(), null, language)
                                                : argument)
                                        .toArray(),
                                language))
                        .toList());
    }

    private static String relationship(String kind, String target, String mode) {
        return "<Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/>";
    }

    /** The letter that came with the portal, with another text in one of its parts. */
    private static byte[] changed(String part, String from, String to) {
        return repacked(Templates.shipped(FIRST), part, text -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
    }

    private static byte[] packed(byte[] file, String more, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.readAllBytes());
            }
            to.putNextEntry(new ZipEntry(more));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] repacked(byte[] file, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
