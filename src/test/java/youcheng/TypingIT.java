package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;

/** What is typed and pasted in a real browser: dates of every form, rows of a spreadsheet, the same form in two windows. */
@BrowserTest
class TypingIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OfficersDesk officersDesk;

    @Test
    void aDateFieldReadsWhatPeopleTypeAndSaysWhatItCannotRead() {
        officersDesk.draft("安纳西市", "Annecy", "FR");
        try (Visitor officer = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK)) {
            officer.signIn("officer").open("Task_Draft", "安纳西市");
            Locator date = officer.field("letterOfIntentDate").locator("input");
            for (String typed : new String[] {"2024-03-12", "２０２４年３月１２日", "2024/3/12 0:00", "20240312", "2024.3.12"}) {
                officer.writeDate("letterOfIntentDate", typed);
                officer.settle();
                assertThat(date).hasValue("2024-03-12");
                officer.writeDate("letterOfIntentDate", "");
                officer.settle();
            }
            officer.writeDate("letterOfIntentDate", "12-03-24");
            officer.settle();
            // The browser would make a day of 2012 of it by itself.
            assertThat(date).not().hasValue("2012-03-24");
            assertThat(officer.field("letterOfIntentDate")).hasAttribute("invalid", "");
            officer.writeDate("letterOfIntentDate", "");
            officer.settle();
            officer.writeDate("letterOfIntentDate", "2024.1");
            officer.page().keyboard().press("Tab");
            officer.settle();
            assertThat(date).hasValue("2024.1");
            assertThat(officer.field("letterOfIntentDate")).containsText("2024-10");
            officer.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/date-asked.png")));
        }
    }

    @Test
    void rowsOfASpreadsheetAreReadWithTheirQuotesAndNothingIsCut() {
        try (Visitor officer = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK)) {
            officer.signIn("officer").go("exchanges/bulk");
            officer.page().getByText(officer.word("exchanges.bulk.paste.title")).click();
            Locator area = officer.field("paste").locator("textarea");
            paste(
                    area,
                    "都柏林市\t２０２４年３月１２日\t访问\t对方来\t局级\t文化艺术\t礼节性\t\"丝路\"图片展\t\"简报\n第二页\"\r\n"
                            + "都柏林市\t2024.1\t访问\t对方来\t局级\t文化艺术\t礼节性\t又一次\r\n");
            officer.press("exchanges.bulk.fill");
            officer.settle();
            assertThat(officer.field("title0").locator("input")).hasValue("\"丝路\"图片展");
            assertThat(officer.field("date1")).hasAttribute("invalid", "");
            officer.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/bulk-asked.png")));
        }
    }

    @Test
    void twoWindowsWithTheSameNewFormKeepBothAndAPasteIsNotCut() {
        String longName = "很长的城市名称".repeat(20);
        try (Visitor officer = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK)) {
            // A form that is begun anew is kept by account.
            officer.signIn("officer2").go("proposals/new");
            Page second = officer.window();
            second.navigate(officer.address("proposals/new"));
            second.locator("#field-partnerNameZh input").fill("第二窗口的城市");
            assertThat(second.locator(".autosave")).containsText("自动保存");
            paste(officer.field("partnerNameZh").locator("input"), longName);
            assertThat(officer.page().locator(".autosave")).containsText("自动保存");
            assertThat(officer.field("partnerNameZh").locator("input")).hasValue(longName);
            assertThat(officer.field("partnerNameZh")).hasAttribute("invalid", "");

            second.reload();
            assertThat(second.locator("#field-partnerNameZh input"))
                    .hasValue(longName, new HasValueOptions().setTimeout(10_000));
            second.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/draft-offered.png")));
            second.getByText(officer.word("base.draft.another.take")).click();
            assertThat(second.locator("#field-partnerNameZh input")).hasValue("第二窗口的城市");
        }
    }

    /** Puts text into a field as the clipboard does, so that the browser's own limits apply. */
    private static void paste(Locator field, String text) {
        field.click();
        field.page().keyboard().insertText(text);
    }
}
