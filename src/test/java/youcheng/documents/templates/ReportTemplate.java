package youcheng.documents.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the template of a report, part by part: pages with numbers, and headings, contents and text in styles of Word's
 * own, which the office changes in one place. Headings are numbered by their styles.
 */
final class ReportTemplate {

    private static final Pattern PIECES = Pattern.compile("\\{\\{\\w+}}|(?:(?!\\{\\{).)+");
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final boolean chinese;
    private final String title;
    private final String preface;
    private final String contents;
    private final String page;

    private ReportTemplate(boolean chinese, String title, String preface, String contents, String page) {
        this.chinese = chinese;
        this.title = title;
        this.preface = preface;
        this.contents = contents;
        this.page = page;
    }

    /** With what it is called and says, what stands above its contents, and what stands below each page. */
    static ReportTemplate of(boolean chinese, String title, String preface, String contents, String page) {
        return new ReportTemplate(chinese, title, preface, contents, page);
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations(Map.of("officeDocument", "word/document.xml")));
        parts.put("word/document.xml", document());
        parts.put("word/styles.xml", styles());
        parts.put("word/numbering.xml", numbering());
        parts.put("word/settings.xml", settings());
        parts.put("word/header1.xml", header());
        parts.put("word/footer1.xml", footer());
        Map<String, String> related = new LinkedHashMap<>();
        related.put("styles", "styles.xml");
        related.put("numbering", "numbering.xml");
        related.put("settings", "settings.xml");
        related.put("header", "header1.xml");
        related.put("footer", "footer1.xml");
        parts.put("word/_rels/document.xml.rels", relations(related));
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write((BEGIN + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String contentTypes() {
        StringBuilder types = new StringBuilder();
        for (String part : new String[] {"styles", "numbering", "settings", "header", "footer"}) {
            String file = part.startsWith("h") || part.startsWith("f") ? part + "1" : part;
            types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(file, PARTS, part));
        }
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>%s</Types>""".formatted(PARTS, types);
    }

    private static String relations(Map<String, String> targets) {
        StringBuilder all = new StringBuilder();
        targets.forEach((type, target) -> all.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted("r-" + type, RELATIONS, type, target)));
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(all);
    }

    /** The first page has its title, and no header above it. */
    private String document() {
        return """
                <w:document %s xmlns:r="%s"><w:body>%s%s%s%s%s<w:sectPr>\
                <w:headerReference w:type="default" r:id="r-header"/>\
                <w:footerReference w:type="default" r:id="r-footer"/><w:footerReference w:type="first" r:id="r-footer"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1701" w:right="1247" w:bottom="1587" w:left="1247" w:header="851" w:footer="851" \
                w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>""".formatted(
                        WORD,
                        RELATIONS,
                        paragraph("Title", title),
                        paragraph("BodyText", preface),
                        paragraph("TOCHeading", contents),
                        paragraph("TOC1", "{{reportContents}}"),
                        paragraph("BodyText", "{{reportFigures}}"));
    }

    /** Each placeholder gets a run of its own, so that whoever edits the paper does not tear it apart. */
    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, runs(text));
    }

    private static String runs(String text) {
        StringBuilder runs = new StringBuilder();
        Matcher pieces = PIECES.matcher(text);
        while (pieces.find()) {
            runs.append("<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(pieces.group()));
        }
        return runs.toString();
    }

    private String header() {
        return "<w:hdr %s>%s</w:hdr>".formatted(WORD, paragraph("Header", title));
    }

    /** {@code #} is the page, {@code ##} how many there are. */
    private String footer() {
        StringBuilder line = new StringBuilder();
        for (String piece :
                Pattern.compile("(?<=#)(?!#)|(?<!#)(?=#)").splitAsStream(page).toList()) {
            line.append(
                    piece.startsWith("#")
                            ? "<w:fldSimple w:instr=\"%s\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                                    .formatted(piece.length() == 1 ? "PAGE" : "NUMPAGES")
                            : runs(piece));
        }
        return "<w:ftr %s><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>%s</w:p></w:ftr>".formatted(WORD, line);
    }

    /** As Word of today writes it, or it opens in compatibility mode. */
    private String settings() {
        return """
                <w:settings %s><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:compat>\
                <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
                </w:compat><w:themeFontLang w:val="%s" w:eastAsia="zh-CN"/></w:settings>""".formatted(WORD, latin());
    }

    private String latin() {
        return chinese ? "en-US" : "en-GB";
    }

    private String numbering() {
        String first = chinese ? level(0, "chineseCountingThousand", "%1、") : level(0, "decimal", "%1. ");
        String second = chinese ? level(1, "chineseCountingThousand", "（%2）") : level(1, "decimal", "%1.%2 ");
        return """
                <w:numbering %s><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>%s%s\
                </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>""".formatted(WORD, first, second);
    }

    private static String level(int level, String format, String text) {
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="Heading%d"/>\
                <w:suff w:val="nothing"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/></w:lvl>""".formatted(level, format, level + 1, text);
    }

    private String styles() {
        return "<w:styles %s>%s%s</w:styles>".formatted(WORD, defaults(), chinese ? chineseStyles() : englishStyles());
    }

    private String defaults() {
        return """
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
                w:cs="Times New Roman" w:eastAsia="%s"/><w:sz w:val="%d"/><w:szCs w:val="%d"/>\
                <w:lang w:val="%s" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>""".formatted(chinese ? "仿宋" : "宋体", chinese ? 28 : 22, chinese ? 28 : 22, latin());
    }

    private static String chineseStyles() {
        return style("Normal", "Normal", "", "")
                + style("Title", "Title", spaced(240, 320) + "<w:jc w:val=\"center\"/>", font("方正小标宋简体", 44))
                + style("BodyText", "Body Text", EXACT + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>", "")
                + heading(1, spaced(320, 120), font("黑体", 32))
                + heading(2, spaced(240, 120), "<w:rFonts w:eastAsia=\"楷体\"/><w:b/>" + size(28))
                + style("TOCHeading", "TOC Heading", spaced(240, 120) + "<w:jc w:val=\"center\"/>", font("黑体", 32))
                + style("TOC1", "toc 1", LEADER + EXACT, "")
                + style("Header", "header", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"595959\"/>" + size(18))
                + style("Footer", "footer", "<w:jc w:val=\"center\"/>", font("宋体", 28));
    }

    private static String englishStyles() {
        return style("Normal", "Normal", "", "")
                + style("Title", "Title", spaced(240, 320) + "<w:jc w:val=\"center\"/>", "<w:b/>" + size(36))
                + style("BodyText", "Body Text", "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>", "")
                + heading(1, spaced(360, 120), "<w:b/>" + size(30))
                + heading(2, spaced(240, 100), "<w:b/>" + size(24))
                + style("TOCHeading", "TOC Heading", spaced(240, 120), "<w:b/>" + size(30))
                + style("TOC1", "toc 1", LEADER + spaced(0, 60), "")
                + style("Header", "header", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"595959\"/>" + size(18))
                + style("Footer", "footer", "<w:jc w:val=\"center\"/>", size(20));
    }

    private static final String EXACT = "<w:spacing w:line=\"490\" w:lineRule=\"exact\"/>";

    /** Dots to the numbers of pages. */
    private static final String LEADER = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9411\"/></w:tabs>";

    private static String heading(int level, String paragraph, String letters) {
        return style(
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>"
                                .formatted(level - 1)
                        + paragraph
                        + "<w:outlineLvl w:val=\"%d\"/>".formatted(level - 1),
                letters);
    }

    private static String style(String id, String name, String paragraph, String letters) {
        boolean isNormal = id.equals("Normal");
        return """
                <w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/>%s%s<w:qFormat/>\
                <w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>""".formatted(
                        isNormal ? " w:default=\"1\"" : "",
                        id,
                        name,
                        isNormal ? "" : "<w:basedOn w:val=\"Normal\"/>",
                        id.startsWith("Heading") ? "<w:next w:val=\"BodyText\"/>" : "",
                        paragraph,
                        letters);
    }

    private static String spaced(int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\"/>".formatted(before, after);
    }

    private static String font(String name, int halfPoints) {
        return "<w:rFonts w:eastAsia=\"%s\"/>".formatted(name) + size(halfPoints);
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(halfPoints, halfPoints);
    }
}
