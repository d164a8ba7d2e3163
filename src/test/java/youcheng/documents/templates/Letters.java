package youcheng.documents.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Letters as tests write and read them. */
final class Letters {

    private Letters() {}

    /** A value for everything that a letter can ask for. */
    static Map<PaperPlaceholder, String> values() {
        Map<PaperPlaceholder, String> values = new EnumMap<>(PaperPlaceholder.class);
        values.put(PaperPlaceholder.NUMBER, "京外办友〔2026〕7号");
        values.put(PaperPlaceholder.DATE, "2026年6月3日");
        values.put(PaperPlaceholder.CITY_ZH, "地拉那市");
        values.put(PaperPlaceholder.CITY_EN, "Tirana");
        values.put(PaperPlaceholder.COUNTRY_ZH, "阿尔巴尼亚");
        values.put(PaperPlaceholder.COUNTRY_EN, "Albania");
        values.put(PaperPlaceholder.RECIPIENT, "地拉那市政府");
        values.put(PaperPlaceholder.LAST_CONTACT, "2018年10月青年代表团来访");
        values.put(PaperPlaceholder.FIRST_LETTER_DATE, "2026年3月2日");
        values.put(PaperPlaceholder.FIRST_LETTER_NUMBER, "京外办友〔2026〕2号");
        values.put(PaperPlaceholder.PARTNER_LANGUAGE_TEXT, "Të nderuar miq,\nju dërgojmë përshëndetje.");
        values.put(PaperPlaceholder.OFFICE, "北京市人民政府外事办公室");
        values.put(PaperPlaceholder.SIGNATORY, "友城处处长");
        values.put(PaperPlaceholder.REPLY_TO, "北京市东城区\nfriends@example.org");
        return values;
    }

    /** All paragraphs of the body, one a line. */
    static String read(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
