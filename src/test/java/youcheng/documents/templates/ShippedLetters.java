package youcheng.documents.templates;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import youcheng.base.Languages;

/**
 * Writes the letters that come with the portal into {@code src/main/resources/word-templates}. Run by hand when their text
 * changes; what it wrote is kept beside the code, and a test reads it. Chinese letters keep to the measures of
 * GB/T 9704-2012: page, margins, typefaces and sizes, two characters before each paragraph.
 */
final class ShippedLetters {

    private static final Path FOLDER = Path.of("src/main/resources/word-templates");
    private static final Pattern PIECES = Pattern.compile("\\{\\{\\w+}}|(?:(?!\\{\\{).)+");
    private static final double TWIPS = 56.69;

    private static final List<Line> FIRST_ZH = List.of(
            Line.right("{{number}}"),
            Line.title("关于续叙友城情谊、商谈恢复交往的函"),
            Line.flush("{{recipient}}："),
            Line.of("谨向贵方，并通过贵方向{{countryZh}}{{cityZh}}人民，致以诚挚问候和良好祝愿。"),
            Line.of("回顾以往，贵我两市最近一次共同开展的交往是：{{lastContact}}。此后联系渐少，我们时常念及。"),
            Line.of("我们珍视两市人民的情谊，愿与贵方恢复联系，开展互利务实的合作，共同续写友好新篇。"),
            Line.of("为便于今后联络，谨请贵方函告以下事项："),
            Line.of("一、贵方负责友城事务的部门、联系人及其联系方式；"),
            Line.of("二、贵方有意与我市开展交流合作的领域和近期设想。"),
            Line.ragged("{{partnerLanguageText}}"),
            Line.ragged("来函请寄：{{replyTo}}"),
            Line.of("专此函达，盼复。"),
            Line.signed("{{office}}"),
            Line.signed("{{signatory}}"),
            Line.signed("{{date}}"));

    private static final List<Line> SECOND_ZH = List.of(
            Line.right("{{number}}"),
            Line.title("关于再次商谈恢复友城交往的函"),
            Line.flush("{{recipient}}："),
            Line.of("谨再次向贵方，并通过贵方向{{countryZh}}{{cityZh}}人民，致以诚挚问候。"),
            Line.of("我们曾于{{firstLetterDate}}致函贵方（{{firstLetterNumber}}），表达恢复两市交往的愿望，至今未收到复函。"
                    + "如因地址或人员变动，前函未能送达，敬请谅解。"),
            Line.of("贵我两市最近一次共同开展的交往是：{{lastContact}}。我们仍珍视这份情谊，并愿继续推进。"),
            Line.of("为使两市友好关系得以延续，谨再次请贵方函告以下事项："),
            Line.of("一、贵方是否愿意恢复交往，以及负责友城事务的部门、联系人及其联系方式；"),
            Line.of("二、贵方有意与我市开展交流合作的领域和近期设想。"),
            Line.ragged("{{partnerLanguageText}}"),
            Line.ragged("复函请寄：{{replyTo}}"),
            Line.of("专此函达，敬候回音。"),
            Line.signed("{{office}}"),
            Line.signed("{{signatory}}"),
            Line.signed("{{date}}"));

    private static final List<Line> FIRST_EN = List.of(
            Line.flush("{{office}}"),
            Line.flush("Our reference: {{number}}"),
            Line.flush("{{date}}"),
            Line.apart("To: {{recipient}}"),
            Line.title("Renewing the friendship between our cities"),
            Line.flush("Dear friends in {{cityEn}},"),
            Line.of(
                    "We send you, and through you the people of {{cityEn}}, {{countryEn}}, our greetings and good wishes."),
            Line.of(
                    "What our two cities last did together was this: {{lastContact}}. Since then we have heard little of"
                            + " each other, and we have missed it."),
            Line.of("We value the friendship between our peoples. We would like to be in touch again, to work together"
                    + " in practical ways that serve both cities, and to continue what was begun."),
            Line.of("So that we know whom to write to, may we ask you two things:"),
            Line.of(
                    "1. Which office looks after relations with sister cities today, and who is our contact person there?"),
            Line.of(
                    "2. In which fields would you like to work with us, and what do you have in mind for the near future?"),
            Line.of("{{partnerLanguageText}}"),
            Line.of("Please reply to: {{replyTo}}"),
            Line.of("We look forward to hearing from you."),
            Line.apart("Yours sincerely,"),
            Line.apart("{{signatory}}"),
            Line.flush("{{office}}"));

    private static final List<Line> SECOND_EN = List.of(
            Line.flush("{{office}}"),
            Line.flush("Our reference: {{number}}"),
            Line.flush("{{date}}"),
            Line.apart("To: {{recipient}}"),
            Line.title("Our letter of {{firstLetterDate}}"),
            Line.flush("Dear friends in {{cityEn}},"),
            Line.of("Once more we send you, and through you the people of {{cityEn}}, {{countryEn}}, our greetings."),
            Line.of(
                    "On {{firstLetterDate}} we wrote to you (our reference {{firstLetterNumber}}) that we would like to"
                            + " renew the exchanges between our cities. We have not received an answer so far. Should our letter"
                            + " not have reached you because an address or a person has changed, we ask for your understanding."),
            Line.of("What our two cities last did together was this: {{lastContact}}. We value it still, and would like"
                    + " to carry it on."),
            Line.of("So that the friendship between our cities can continue, may we ask you again:"),
            Line.of("1. Would you like to renew our exchanges, and who is our contact person?"),
            Line.of(
                    "2. In which fields would you like to work with us, and what do you have in mind for the near future?"),
            Line.of("{{partnerLanguageText}}"),
            Line.of("Please reply to: {{replyTo}}"),
            Line.of("We look forward to hearing from you."),
            Line.apart("Yours sincerely,"),
            Line.apart("{{signatory}}"),
            Line.flush("{{office}}"));

    private ShippedLetters() {}

    /** How a paragraph stands on the page. */
    private enum Look {
        BODY,
        RAGGED,
        FLUSH,
        APART,
        RIGHT,
        TITLE,
        SIGNED
    }

    private record Line(String text, Look look) {

        static Line of(String text) {
            return new Line(text, Look.BODY);
        }

        /** Not stretched to the margin: its lines may end where somebody broke them. */
        static Line ragged(String text) {
            return new Line(text, Look.RAGGED);
        }

        static Line flush(String text) {
            return new Line(text, Look.FLUSH);
        }

        static Line apart(String text) {
            return new Line(text, Look.APART);
        }

        static Line right(String text) {
            return new Line(text, Look.RIGHT);
        }

        static Line title(String text) {
            return new Line(text, Look.TITLE);
        }

        static Line signed(String text) {
            return new Line(text, Look.SIGNED);
        }
    }

    public static void main(String[] arguments) throws IOException {
        write(PaperKind.FIRST_LETTER, Languages.CHINESE, FIRST_ZH);
        write(PaperKind.SECOND_LETTER, Languages.CHINESE, SECOND_ZH);
        write(PaperKind.FIRST_LETTER, Languages.ENGLISH, FIRST_EN);
        write(PaperKind.SECOND_LETTER, Languages.ENGLISH, SECOND_EN);
    }

    private static void write(PaperKind kind, Locale language, List<Line> lines) throws IOException {
        boolean chinese = Languages.isChinese(language);
        try (XWPFDocument document = new XWPFDocument();
                OutputStream file =
                        Files.newOutputStream(FOLDER.resolve(new TemplateSlot(kind, language).id() + ".docx"))) {
            page(document, chinese);
            XWPFStyles styles = document.createStyles();
            styles.setDefaultFonts(fonts(chinese ? "仿宋" : "宋体"));
            for (Line line : lines) {
                paragraph(document.createParagraph(), line, chinese);
            }
            document.write(file);
        }
    }

    /** A4; the Chinese margins are those of an official paper. */
    private static void page(XWPFDocument document, boolean chinese) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(chinese ? 37 : 25));
        margins.setBottom(twips(chinese ? 35 : 25));
        margins.setLeft(twips(chinese ? 28 : 25));
        margins.setRight(twips(chinese ? 26 : 25));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    private static CTFonts fonts(String eastAsia) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia(eastAsia);
        return fonts;
    }

    /** Each placeholder gets a run of its own, so that whoever edits the letter does not tear it apart. */
    private static void paragraph(XWPFParagraph paragraph, Line line, boolean chinese) {
        Matcher pieces = PIECES.matcher(line.text());
        while (pieces.find()) {
            XWPFRun run = paragraph.createRun();
            run.setText(pieces.group());
            if (chinese) {
                run.setFontSize(line.look() == Look.TITLE ? 22 : 16);
                run.setFontFamily(line.look() == Look.TITLE ? "方正小标宋简体" : "仿宋", XWPFRun.FontCharRange.eastAsia);
            } else {
                run.setFontSize(11);
                run.setBold(line.look() == Look.TITLE);
            }
        }
        if (chinese) {
            officially(paragraph, line.look());
        } else {
            plainly(paragraph, line.look());
        }
    }

    private static void officially(XWPFParagraph paragraph, Look look) {
        paragraph.setSpacingBetween(28, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        switch (look) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingBefore(560);
                paragraph.setSpacingAfter(560);
            }
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            case SIGNED -> {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                paragraph.setIndentationRight(640);
            }
            case BODY -> {
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(640);
            }
            case RAGGED -> paragraph.setIndentationFirstLine(640);
            case FLUSH, APART -> paragraph.setAlignment(ParagraphAlignment.LEFT);
        }
    }

    private static void plainly(XWPFParagraph paragraph, Look look) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        boolean body = look != Look.FLUSH;
        paragraph.setSpacingAfter(body ? 160 : 40);
        paragraph.setSpacingBefore(look == Look.APART || look == Look.TITLE ? 320 : 0);
    }
}
