package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;
import youcheng.Visitor.Device;

/**
 * A newcomer moves the office's day on in the demonstration as it ships: what becomes due comes by itself, whoever is
 * signed in stays so, and the data keeps its day.
 */
class MovedDayIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Duration SOON = Duration.ofSeconds(40);

    @TempDir
    private Path folder;

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Screens screens = new Screens("moved-day");
    private final List<Visitor> visitors = new ArrayList<>();

    MovedDayIT() {
        messages.setBasenames("messages/calendar", "messages/tasks", "messages/proposals");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void whatIsDueComesByItselfAndTheDataKeepsItsDay() throws Exception {
        try (BuiltPortal portal = BuiltPortal.start(folder)) {
            Visitor officer = visitor(portal, Device.DESK).signIn("officer");
            begin(officer);
            Visitor supervisor = visitor(portal, Device.DESK).signIn("supervisor");
            moveOnByAMonth(supervisor);
            portal.await("the reminder of the draft came", SOON, () -> isReminded(officer));
            assertThat(officer.page().url()).endsWith("/tasks");
            screens.look(officer, "tasks");
            onAPhone(portal);
            assertThat(visitors)
                    .allSatisfy(each -> assertThat(each.complaints()).isEmpty());
            portal.stop();
            assertThat(portal.log()).doesNotContain("ERROR", "WARN", "Exception");
        }
        try (BuiltPortal noDemonstration = BuiltPortal.start(folder, "--youcheng.demonstration=false")) {
            assertThat(noDemonstration.log().lines().filter(line -> line.contains("Self-check:")))
                    .singleElement()
                    .asString()
                    .contains("WARN", "the day of the office was moved on by 30 days", "goes on counting from there");
            noDemonstration.stop();
        }
        try (BuiltPortal again = BuiltPortal.start(folder)) {
            assertThat(again.log()).contains("the day of the office was moved on by 30 days for demonstration");
            Visitor supervisor = visitor(again, Device.DESK).signIn("supervisor");
            supervisor.go("cases");
            supervisor.reads("已推进 30 天");
            assertThat(supervisor.button("calendar.move").count()).isEqualTo(1);
        }
        screens.areFaultless();
    }

    private static void begin(Visitor officer) {
        officer.go("proposals/new");
        officer.write("partnerNameZh", "尼姆市");
        officer.write("partnerNameEn", "Nimes");
        officer.pick("country", "法", "法国");
        officer.press("proposals.new.begin");
        officer.page().waitForURL("**/work/**");
        officer.settle();
    }

    /** By keyboard alone, with the dialog looked at on the way. */
    private void moveOnByAMonth(Visitor supervisor) {
        supervisor.go("overview");
        supervisor.tabTo(supervisor.button("calendar.move"));
        supervisor.page().keyboard().press("Enter");
        supervisor.choose("by", "calendar.move.by.MONTH");
        supervisor.settle();
        screens.glance(supervisor, "question");
        supervisor.tabTo(supervisor.button("calendar.move").last());
        supervisor.page().keyboard().press("Enter");
        supervisor.reads("已推进 30 天");
        supervisor.settle();
        screens.lookDayAndNight(supervisor, "overview");
    }

    private static boolean isReminded(Visitor officer) {
        officer.go("tasks");
        return officer.page().getByText(officer.word("tasks.mark.reminded")).count() > 0;
    }

    private void onAPhone(BuiltPortal portal) {
        Visitor supervisor = visitor(portal, Device.PHONE).signIn("supervisor");
        supervisor.go("tasks");
        screens.lookDayAndNight(supervisor, "phone");
        supervisor.press("calendar.move");
        supervisor.choose("by", "calendar.move.by.CHOSEN");
        supervisor.settle();
        screens.glance(supervisor, "phone-question");
    }

    private Visitor visitor(BuiltPortal portal, Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), portal.port(), messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
