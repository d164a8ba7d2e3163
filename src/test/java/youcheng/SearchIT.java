package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.identity.Role;

/** Lists in a real browser: found as the eye reads, and sorted by the title that is shown, in both languages. */
@BrowserTest
class SearchIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** The shown texts of a list that contain one of these, from top to bottom as they stand on the screen. */
    private static final String IN_ORDER = """
            names => [...document.querySelectorAll('vaadin-grid-cell-content')]
                .filter(cell => cell.checkVisibility())
                .map(cell => [cell.getBoundingClientRect().top, names.find(name => cell.innerText.includes(name))])
                .filter(([top, name]) => name)
                .sort((one, other) => one[0] - other[0])
                .map(([top, name]) => name)
                .filter((name, place, all) => all.indexOf(name) === place)
            """;

    private static final List<String> CHINESE = List.of("阿辰市", "格但斯克市", "作辰市");
    private static final List<String> ENGLISH = List.of("Äachen", "Gdańsk", "Zuochen");

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private OfficersDesk officersDesk;

    @Autowired
    private Newcomers newcomers;

    @Test
    void listsAreFoundAndSortedAsTheEyeReads() {
        newcomers.arrive("searching", "何敏", Role.OFFICER);
        officersDesk.draftOf("searching", "作辰市", "Äachen", "DE");
        officersDesk.draftOf("searching", "格但斯克市", "Gdańsk", "PL");
        officersDesk.draftOf("searching", "阿辰市", "Zuochen", "FR");
        try (Visitor officer = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK)) {
            officer.signIn("searching", Newcomers.PASSWORD);
            for (String list : new String[] {"tasks", "cases"}) {
                sorted(officer, list, CHINESE, "zh");
                officer.switchLanguage();
                sorted(officer, list, ENGLISH, "en");
                officer.switchLanguage();
                found(officer, list, "gdansk", "格但斯克市", "作辰市");
                found(officer, list, "ＧＤＡＮＳＫ", "格但斯克市", "作辰市");
                found(officer, list, "gedansike", "格但斯克市", "作辰市");
            }
            found(officer, "register", "漢城", "首尔特别市", "科隆市");
            found(officer, "register", "Turkiye", "安卡拉市", "科隆市");
            found(officer, "register", "San Jose", "圣何塞市", "科隆市");
            found(officer, "exchanges", "首爾", "首尔特别市向北京", "科隆市捐赠");
            found(officer, "exchanges", "shouer", "首尔特别市向北京", "科隆市捐赠");
            found(officer, "map", "hancheng", "首尔特别市", "科隆市");
        }
    }

    private static void sorted(Visitor officer, String list, List<String> expected, String language) {
        officer.go(list + "?sort=TITLE");
        // A list that is read page by page has in the page only the rows that fit, and other tests have cases too.
        officer.page().setViewportSize(1280, 12_000);
        officer.settle();
        picture(officer, list + "-by-title-" + language);
        assertThat((List<?>) officer.page().evaluate(IN_ORDER, expected)).isEqualTo(expected);
        officer.page().setViewportSize(1280, 800);
    }

    private static void found(Visitor officer, String list, String typed, String found, String left) {
        officer.go(list);
        officer.settle();
        officer.page().locator("vaadin-text-field input").first().fill(typed);
        officer.settle();
        // A list keeps the cells of rows that it does not show.
        Locator shown = officer.page().locator("vaadin-grid-cell-content:visible");
        assertThat(shown.getByText(found).first()).isVisible();
        assertThat(shown.getByText(left)).hasCount(0);
        picture(officer, list + "-found");
    }

    private static void picture(Visitor officer, String name) {
        officer.page()
                .screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/search-" + name + ".png")));
    }
}
