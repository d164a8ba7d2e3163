package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.Visitor.Device;
import youcheng.dormancy.evidence.KnownRelationship;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.Colleagues;
import youcheng.register.AgreementKind;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.Agreements;

/** The evidence about a relationship, as a supervisor decides from it on one screen, and reads it on a phone. */
@BrowserTest
class EvidenceIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** Where the last part ends, from the top of the window. */
    private static final String END = "() => document.querySelector('.evidence-blocks').getBoundingClientRect().bottom";

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Register register;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ContactPersons persons;

    @Autowired
    private Agreements agreements;

    @Autowired
    private UserDetailsService users;

    private final Screens screens = new Screens("evidence");
    private final List<Visitor> visitors = new ArrayList<>();
    private String address = "";

    @BeforeEach
    void aRelationshipThatSleeps() {
        KnownRelationship known = new KnownRelationship(register, recording, users, "Jakarta");
        ContactPersonId lead = person(known.id(), "Siti Rahma", "外事局局长", null);
        person(known.id(), "Budi Santoso", "副省长", LocalDate.of(2022, 6, 30));
        agreement(known.id(), "友好城市协议", null);
        agreement(known.id(), "青少年交流备忘录", LocalDate.of(2021, 12, 31));
        known.ceremony("2012-08-04", "结好二十周年招待会");
        known.leadersCame("2017-05-10", "省长率团来访并签署合作备忘录");
        known.bureausWent("2018-03-20", "外办赴雅加达考察城市治理", "出访报告", null);
        known.aidGiven("2018-10-12", "捐赠地震救灾物资");
        known.leadersCame("2019-04-02", "副省长出席城市论坛");
        known.bureausWent("2019-11-15", "赴雅加达商谈学校结对", "出访报告", lead.value());
        known.ceremony("2022-08-04", "结好三十周年线上庆祝活动");
        known.letter(Direction.OUTBOUND, "2022-01-10", "新年贺信", "2022-02-01");
        known.letter(Direction.OUTBOUND, "2023-05-10", "邀请出席城市论坛", "");
        known.letter(Direction.OUTBOUND, "2024-03-01", "再次邀请来访", "");
        known.letter(Direction.INBOUND, "2022-08-20", "感谢信", "");
        address = "dormancy/evidence/" + known.id();
    }

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void aSupervisorDecidesFromOneScreen() {
        Visitor supervisor = visitor(Device.DESK).signIn("supervisor");
        supervisor.go(address);
        supervisor.sees("evidence.last");
        List<Double> ends = new ArrayList<>(List.of(end(supervisor)));
        supervisor.switchLanguage();
        ends.add(end(supervisor));
        supervisor.switchLanguage();
        screens.lookDayAndNight(supervisor, "desk");
        Visitor phone = visitor(Device.PHONE).signIn("supervisor");
        phone.go(address);
        screens.look(phone, "phone");

        screens.areFaultless();
        assertThat(ends).allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(900));
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private static double end(Visitor visitor) {
        visitor.settle();
        return ((Number) visitor.page().evaluate(END)).doubleValue();
    }

    private ContactPersonId person(RelationshipId id, String name, String title, @Nullable LocalDate until) {
        ContactDraft draft = new ContactDraft(name, title, Post.FOREIGN_AFFAIRS, "", "", "", "2016", until);
        return new Colleagues(users).as("officer", () -> persons.add(id, draft));
    }

    private void agreement(RelationshipId id, String title, @Nullable LocalDate until) {
        Agreements.AgreementDraft draft =
                new Agreements.AgreementDraft(null, AgreementKind.AGREEMENT, title, "", "2016", until, false);
        new Colleagues(users).as("officer", () -> agreements.add(id, draft));
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
