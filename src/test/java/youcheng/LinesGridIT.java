package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import youcheng.aid.goods.ui.GridPage;

/** The table of lines in a real browser: keyboard, clipboard, what one sees, and how quick it is. */
@BrowserTest
@Import(GridPage.class)
class LinesGridIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String PASTE = """
            (text) => { const data = new DataTransfer(); data.setData('text/plain', text);
              document.querySelector('youcheng-lines').shadowRoot.querySelector('.editor')
                .dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, cancelable: true, bubbles: true})); }""";

    private static final String TYPE = """
            async () => { const input = document.querySelector('youcheng-lines').shadowRoot.querySelector('.editor');
              const times = [];
              for (let step = 0; step < 40; step++) {
                const began = performance.now();
                input.value = String(step); input.dispatchEvent(new Event('input'));
                input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', cancelable: true}));
                document.querySelector('youcheng-lines').getBoundingClientRect();
                times.push(performance.now() - began);
                await new Promise(requestAnimationFrame);
              }
              return times.sort((one, other) => one - other)[20]; }""";

    @LocalServerPort
    private int port;

    @Autowired
    private GridPage gridPage;

    private Page page;

    @BeforeEach
    void aWindow() {
        page = CHROMIUM.browser().newPage(new Browser.NewPageOptions().setViewportSize(1300, 800));
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void linesAreTypedWithTheKeyboardAloneAndReadInLightAndDark() {
        open(3, "light");
        page.keyboard().press("Tab");
        for (int tool = 0; tool < 4; tool++) {
            page.keyboard().press("Tab");
        }
        page.evaluate("document.querySelector('youcheng-lines').goTo(3, 0)");
        page.keyboard().type("护目");
        assertThat(page.locator("[role=option]").first()).hasText("护目镜");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/lines-grid-choices.png")));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().type("25000");
        page.keyboard().press("Enter");
        assertThat(cell(3, 0)).hasText("护目镜");
        assertThat(cell(3, 1)).hasText("25000");
        assertThat(cell(3, 5)).hasText("9004.90");
        page.keyboard().press("Control+z");
        assertThat(cell(3, 1)).hasText("");
        page.evaluate("document.querySelector('youcheng-lines').goTo(1, 1)");
        assertThat(page.locator(".message")).containsText("请填写大于0的数量");
        assertThat(cell(1, 1)).hasAttribute("aria-invalid", "true");
        faultless();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/lines-grid.png")));
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.locator("#after")).isFocused();
        open(30, "dark");
        page.evaluate("document.querySelector('youcheng-lines').goTo(29, 15)");
        faultless();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/lines-grid-dark.png")));
    }

    @Test
    void fiveThousandLinesArePastedAtOnceAndTypingStaysQuickAmongTwoThousand() {
        open(2000, "light");
        page.evaluate("document.querySelector('youcheng-lines').goTo(0, 1)");
        // The middle of forty: one may be late where the machine does something else. The figures are the benchmark's.
        double middle = ((Number) page.evaluate(TYPE)).doubleValue();
        assertThat(middle).isLessThan(100);
        page.evaluate("document.querySelector('youcheng-lines').goTo(2000, 0)");
        page.evaluate(PASTE, "N95口罩\t25,000\t只\t8.5\r\n".repeat(5000));
        assertThat(page.locator(".about")).containsText("5000");
        page.evaluate("document.querySelector('youcheng-lines').goTo(6999, 4)");
        assertThat(cell(6999, 4)).hasText("CNY");
        page.evaluate(PASTE, "x\r\n".repeat(9000));
        assertThat(page.locator(".about")).containsText("10000");
        page.evaluate("document.querySelector('youcheng-lines').flush()");
        Object added = page.evaluate("told.filter(({op}) => op === 'add').map(({rows}) => rows.length)");
        assertThat(added).isEqualTo(List.of(5000));
    }

    @Test
    void aUnitThatIsTypedConvertsTheLineWhichIsSaidAndCanBeUndoneOrLeftWithTheKeyboard() {
        open(2, "light");
        page.evaluate("document.querySelector('youcheng-lines').goTo(0, 1)");
        page.evaluate(PASTE, "1,500\t千克\t8");
        page.evaluate("document.querySelector('youcheng-lines').goTo(0, 2)");
        page.keyboard().type("吨");
        page.keyboard().press("Enter");
        assertLine("1.5", "吨", "8,000");
        assertThat(page.locator(".offer [role=status]")).hasText("第1行：1,500千克已换算为1.5吨，单价由8改为8,000。");
        faultless();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/lines-grid-converted.png")));
        page.keyboard().press("Control+z");
        assertLine("1,500", "千克", "8");
        page.keyboard().press("Control+y");
        page.evaluate("document.querySelector('youcheng-lines').goTo(0, 2)");
        page.evaluate(PASTE, "千克");
        assertLine("1.5", "千克", "8,000");
        page.keyboard().type("吨");
        page.keyboard().press("Enter");
        assertLine("0.0015", "吨", "8,000,000");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-offer=undo]")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertLine("1.5", "吨", "8,000");
        assertThat(page.locator(".editor")).isFocused();
        assertThat(page.locator("[data-offer=relabel]")).isHidden();
    }

    private void assertLine(String quantity, String unit, String value) {
        assertThat(cell(0, 1)).hasText(quantity);
        assertThat(cell(0, 2)).hasText(unit);
        assertThat(cell(0, 3)).hasText(value);
    }

    private Locator cell(int row, int column) {
        return page.locator("#c%d-%d".formatted(row, column));
    }

    /** The page comes from the portal's own address, so that its module does. */
    private void open(int lines, String scheme) {
        String address = "http://localhost:" + port + "/grid-" + scheme;
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(gridPage.with(lines, scheme))));
        page.route(
                "**/components/lines-grid.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setPath(Path.of("target/frontend/META-INF/resources/components/lines-grid.js"))));
        page.navigate(address);
        assertThat(page.locator("[role=gridcell]").first()).isVisible();
    }

    private void faultless() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .allSatisfy(violation ->
                        assertThat(violation.getId() + violation.getNodes()).isEmpty());
    }
}
