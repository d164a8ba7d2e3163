package youcheng.notifications.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;
import youcheng.notifications.mail.MailSheet.MailFact;
import youcheng.notifications.mail.MailSheet.MailLink;
import youcheng.notifications.mail.MailSheet.MailPart;

/** A mail as a page: no pictures, nothing that is fetched, styles beside what they style, since mail programs know no others. */
final class MailPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:24px 12px;background:#f3f5f7;color:#1c2733;\
            font:15px/1.6 'Noto Sans SC','Microsoft YaHei','PingFang SC',Arial,sans-serif">
            <div style="max-width:600px;margin:0 auto;background:#ffffff;border:1px solid #d5dbe1;border-top:4px solid #1f5a96">
            <div style="padding:24px 28px">
            <h1 style="margin:0 0 16px;font-size:19px;line-height:1.4;color:#1c2733">%s</h1>
            %s</div>
            <div style="padding:14px 28px;border-top:1px solid #d5dbe1;font-size:13px;color:#55626f">%s</div>
            </div></body></html>
            """;

    private static final String FACT = """
            <tr><th scope="row" style="padding:4px 16px 4px 0;text-align:left;vertical-align:top;white-space:nowrap;\
            font-weight:normal;color:#55626f">%s</th><td style="padding:4px 0;white-space:pre-line">%s</td></tr>
            """;

    private static final String LINK = """
            <p style="margin:20px 0 0"><a href="%s" style="display:inline-block;padding:9px 18px;background:#1f5a96;\
            color:#ffffff;text-decoration:none">%s</a></p>
            """;

    private MailPage() {}

    static String of(MailSheet sheet) {
        StringBuilder content = new StringBuilder();
        if (!sheet.facts().isEmpty()) {
            content.append("<table role=\"presentation\" style=\"border-collapse:collapse\">");
            for (MailFact fact : sheet.facts()) {
                content.append(FACT.formatted(text(fact.name()), text(fact.value())));
            }
            content.append("</table>");
        }
        sheet.lists().forEach(part -> content.append(part(part)));
        if (sheet.link() != null) {
            content.append(
                    sheet.link().address() == null
                            ? "<p>" + text(sheet.link().text()) + "</p>"
                            : LINK.formatted(
                                    text(sheet.link().address()),
                                    text(sheet.link().text())));
        }
        return PAGE.formatted(
                sheet.language().getLanguage(),
                text(sheet.heading()),
                text(sheet.heading()),
                content,
                said(sheet.footer()));
    }

    private static String part(MailPart part) {
        StringBuilder lines = new StringBuilder("<h2 style=\"margin:20px 0 6px;font-size:16px\">")
                .append(text(part.heading()))
                .append("</h2><ul style=\"margin:0;padding-left:20px\">");
        part.lines()
                .forEach(line -> lines.append("<li style=\"margin:4px 0\">")
                        .append(said(line))
                        .append("</li>"));
        return lines.append("</ul>").toString();
    }

    private static String said(MailLink link) {
        return link.address() == null
                ? text(link.text())
                : "<a href=\"" + text(link.address()) + "\" style=\"color:#1f5a96\">" + text(link.text()) + "</a>";
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
