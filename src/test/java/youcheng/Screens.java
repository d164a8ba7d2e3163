package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks at each screen that somebody comes to, in both languages: takes its picture, and notes what is not accessible,
 * not translated or cut off.
 */
final class Screens {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('vaadin-grid-cell-content, vaadin-grid-tree-toggle')]
                .filter(cell => cell.checkVisibility() && getComputedStyle(cell).overflowX !== 'visible')
                .filter(cell => cell.scrollWidth > cell.clientWidth + 1)
                .map(cell => cell.textContent)
            """;
    /** The height at which nothing has to be scrolled; the frame scrolls its content, not the document. */
    private static final String WHOLE = """
            () => {
                const content = document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part=content]');
                const scrolling = [document.scrollingElement, content].filter(each => each);
                return innerHeight + Math.max(...scrolling.map(each => each.scrollHeight - each.clientHeight));
            }
            """;

    /** Nothing is asked of the portal, loads, moves or grows, for so many frames in a row. */
    private static final String STILL = """
            async ([frames, most]) => {
                await document.fonts.ready;
                const begin = performance.now();
                const clients = () => Object.values(window.Vaadin?.Flow?.clients ?? {});
                const moves = each => each.playState === 'running' && isFinite(each.effect.getComputedTiming().endTime);
                const height = () => document.querySelector('vaadin-app-layout > :not([slot])')?.scrollHeight;
                for (let still = 0, before; still < frames; still++) {
                    await new Promise(requestAnimationFrame);
                    if (performance.now() - begin > most) throw new Error('The page does not come to rest');
                    const now = height();
                    if (now !== before || clients().some(each => each.isActive?.()) || document.getAnimations().some(moves)) {
                        still = 0;
                    }
                    before = now;
                }
            }
            """;

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final List<Integer> TEN_FRAMES_WITHIN_FIFTEEN_SECONDS = List.of(10, 15_000);

    /** Which rules a look holds a screen to. What colours alone decide is the same in both languages, and the rest at night. */
    private enum Rules {
        ALL("{runOnly: %1$s}"),
        BUT_COLOURS("{runOnly: %1$s, rules: {'color-contrast': {enabled: false}}}"),
        COLOURS("{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}");

        private final String options;

        Rules(String options) {
            this.options = options;
        }

        String violations() {
            String tags = WCAG.stream().map("'%s'"::formatted).collect(Collectors.joining(", ", "[", "]"));
            return VIOLATIONS.formatted(options.formatted(tags));
        }
    }

    /** What is against the rules that are chosen. */
    private static final String VIOLATIONS = """
            async () => {
                const found = await axe.run(document, {resultTypes: ['violations'], ...%s});
                return found.violations.flatMap(rule => rule.nodes.map(
                    node => `${rule.id}: ${node.target} ${node.html} ${node.failureSummary}`));
            }
            """;

    private static final String UNTRANSLATED = "() => document.body.innerText.match(/![a-z][A-Za-z_.]+!/g) ?? []";

    private static final String SIDEWAYS = """
            () => {
                const content = document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part=content]');
                return [document.scrollingElement, content]
                    .some(each => each && each.scrollWidth > each.clientWidth);
            }
            """;

    private final List<String> faults = new ArrayList<>();
    private final String prefix;
    private int number;

    /** Pictures whose names begin so. */
    Screens(String prefix) {
        this.prefix = prefix;
    }

    /** Looks at the visitor's screen in both languages, Chinese first, and leaves it in the language it was in. */
    void look(Visitor visitor, String name) {
        number++;
        see(visitor, name, Rules.ALL);
        visitor.switchLanguage();
        see(visitor, name, Rules.BUT_COLOURS);
        visitor.switchLanguage();
    }

    /** Looks at the screen as it is now, for what a reload would wipe away. */
    void glance(Visitor visitor, String name) {
        number++;
        see(visitor, name, Rules.ALL);
    }

    /** Looks at the screen as it is now by day and by night, for what a reload would wipe away. */
    void glanceDayAndNight(Visitor visitor, String name) {
        glance(visitor, name);
        seeAtNight(visitor, name);
    }

    /** Looks at the screen in both languages, and at night too. */
    void lookDayAndNight(Visitor visitor, String name) {
        look(visitor, name);
        seeAtNight(visitor, name);
    }

    private void seeAtNight(Visitor visitor, String name) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        see(visitor, name + "-dark", Rules.COLOURS);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Fails with everything that was noted. */
    void areFaultless() {
        assertThat(faults).isEmpty();
    }

    private void see(Visitor visitor, String name, Rules rules) {
        Page page = visitor.page();
        ViewportSize window = page.viewportSize();
        page.setViewportSize(window.width, Math.max(window.height, ((Number) page.evaluate(WHOLE)).intValue()));
        page.evaluate(STILL, TEN_FRAMES_WITHIN_FIFTEEN_SECONDS);
        String picture = "%s-%02d-%s-%s".formatted(prefix, number, name, visitor.readsChinese() ? "zh" : "en");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(picture + ".png")));
        page.setViewportSize(window.width, window.height);
        if ((boolean) page.evaluate(SIDEWAYS)) {
            faults.add(picture + ": wider than the window");
        }
        texts(page, UNTRANSLATED).forEach(text -> faults.add(picture + ": not translated: " + text));
        texts(page, CUT_OFF).forEach(text -> faults.add(picture + ": cut off: " + text));
        page.frames().stream()
                .filter(frame -> (boolean) frame.evaluate("() => !window.axe"))
                .forEach(frame -> frame.evaluate(AXE));
        ((List<?>) page.evaluate(rules.violations())).forEach(violation -> faults.add(picture + ": " + violation));
    }

    private static List<String> texts(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }
}
