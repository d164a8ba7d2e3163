package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** In a browser: two contact persons and two relationships become one, and two again, in both languages. */
@BrowserTest
class MergingIT {

    /** 24rem, in pixels. */
    private static final double WIDE = 384;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private ContactPersons contacts;

    private final Screens screens = new Screens("merging");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void anOfficerMergesContactsAndASupervisorRelationships() {
        RelationshipId stays = desk.signedRelationship();
        RelationshipId goes = desk.signedRelationship();
        contact(stays, "Aroha Ngata", "");
        contact(stays, "Ngata Aroha", "aroha@city.example");
        Visitor officer = visitor().signIn("officer");
        officer.go("register/" + desk.cityOf(stays));
        officer.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(officer.word("merging.contact.compare")))
                .click();
        officer.sees("merging.contact.hold");
        officer.settle();
        screens.glanceDayAndNight(officer, "contacts");
        officer.press("merging.do");
        officer.sees("merging.done");
        officer.settle();
        screens.look(officer, "contacts-merged");

        Visitor supervisor = visitor().signIn("supervisor");
        supervisor.go("register/" + desk.cityOf(stays));
        supervisor.link(supervisor.word("merging.link")).click();
        supervisor.sees("merging.other");
        supervisor.settle();
        screens.look(supervisor, "which");
        supervisor.go("register/merge/" + stays + "/" + goes);
        supervisor.sees("merging.moving");
        supervisor.press("merging.do");
        supervisor.sees("base.form.refused");
        supervisor.settle();
        screens.lookDayAndNight(supervisor, "relationships");
        supervisor.switchLanguage();
        supervisor.go("register/merge/" + stays + "/" + goes);
        supervisor.sees("merging.moving");
        supervisor.settle();
        screens.look(supervisor, "relationships-in-english");
        supervisor.write("reason", "Two spellings of one city.");
        supervisor.press("merging.do");
        supervisor.sees("merging.section");
        supervisor.settle();
        screens.look(supervisor, "merged-in-english");
        supervisor.go("register/" + desk.cityOf(goes));
        supervisor.sees("merging.mergedInto");
        supervisor.settle();
        screens.look(supervisor, "gone-in-english");
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    /** The name of a partner with where its relationship stands is long. */
    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void theOtherRelationshipIsChosenInAFieldThatIsWideEnoughToReadIt(Device device) {
        RelationshipId stays = desk.signedRelationship();
        RelationshipId goes = desk.signedRelationship();
        Visitor supervisor = visitor(device).signInReadingChinese("supervisor");
        supervisor.go("register/merge/" + stays + "/" + goes);
        supervisor.sees("merging.moving");
        supervisor.settle();
        screens.look(supervisor, "other-" + device);
        isWide(supervisor.page().locator(".wide-choice"));
        supervisor.switchLanguage();
        supervisor.sees("merging.moving");
        isWide(supervisor.page().locator(".wide-choice"));
        supervisor.switchLanguage();
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    /** As wide as the page where that is narrow; what was chosen is read whole. */
    private static void isWide(Locator choice) {
        double room = choice.locator("xpath=..").boundingBox().width;
        assertThat(choice.boundingBox().width).isGreaterThanOrEqualTo(Math.min(WIDE, room));
        assertThat((boolean) choice.locator("input").evaluate("input => input.scrollWidth <= input.clientWidth"))
                .isTrue();
    }

    private void contact(RelationshipId id, String name, String mail) {
        desk.sessions.as(
                "officer", () -> contacts.add(id, new ContactDraft(name, "", Post.MAYOR, mail, "", "", "", null)));
    }

    private Visitor visitor() {
        return visitor(Device.DESK);
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
