package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.base.CaseNumber;
import youcheng.identity.Role;
import youcheng.proposals.Office;

/** In a browser: a supervisor enters a relationship that exists already, and a second one confirms it. */
@BrowserTest
class EntryIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Office office;

    private final Screens screens = new Screens("entry");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void oneSupervisorEntersAndASecondConfirmsInTheOtherLanguage() {
        newcomers.arrive("supervisor.entries", "钱守诚", Role.SUPERVISOR);
        Visitor first = visitor(Device.DESK).signIn("supervisor");
        first.go("register");
        first.link(first.word("entries.enter")).click();
        first.sees("entries.lead");
        first.write("partnerNameZh", "贝尔格莱德市");
        first.write("partnerNameEn", "Belgrade");
        first.pick("country", "塞尔维亚", "塞尔维亚");
        first.choose("standing", "entry.standing.IN_FORCE");
        first.write("established", "1980-10");
        first.write("source", "市档案馆 1980-17");
        first.press("entries.send");
        first.sees("base.form.refused");
        first.sees("entries.known");
        first.settle();
        screens.look(first, "already-in-the-register");

        first.write("partnerNameZh", "尼什市");
        first.write("partnerNameEn", "Niš");
        first.pick("countryThen", "南斯拉夫", "南斯拉夫");
        first.write("districtZh", "海淀区");
        first.write("districtEn", "Haidian District");
        first.choose("tier", "entry.tier.SISTER_CITY");
        first.write("title1", "结好协议书");
        first.pick("kind1", "协议", first.word("agreement.kind.AGREEMENT"));
        first.write("signed1", "1980-10");
        first.settle();
        screens.lookDayAndNight(first, "form");
        first.press("entries.send");
        first.page().waitForURL("**/cases/ENT-*");
        String address = first.page().url();
        CaseNumber number = new CaseNumber(address.substring(address.lastIndexOf('/') + 1));
        first.settle();
        screens.look(first, "case");

        Visitor second = visitor(Device.DESK).signIn("supervisor.entries", Newcomers.PASSWORD);
        if (second.readsChinese()) {
            second.switchLanguage();
        }
        second.go("work/" + office.open(number).id());
        second.settle();
        screens.look(second, "to-confirm-in-english");
        second.choose("outcome", "outcome.Task_ConfirmEntry.APPROVED");
        second.write("reason", "Compared with the file.");
        second.press("decisions.decide");
        second.sees("decisions.decided");
        second.go("register?q=Haidian");
        second.reads("Haidian District");
        second.settle();
        screens.look(second, "register-in-english");
        second.link("Niš").click();
        second.reads("Yugoslavia");
        second.settle();
        screens.look(second, "relationship-in-english");
        itIsCorrected(first, second);
        faultless();
    }

    /** The other way round: whoever confirmed the entry finds that the date is wrong. */
    private void itIsCorrected(Visitor first, Visitor second) {
        second.link(second.word("entries.correct")).click();
        second.sees("entries.correct.lead");
        second.write("established", "1980-11-03");
        second.write("source", "City archive 1980-22");
        second.settle();
        screens.lookDayAndNight(second, "correction");
        second.press("entries.send");
        second.page().waitForURL("**/cases/ENT-*");
        String address = second.page().url();
        CaseNumber number = new CaseNumber(address.substring(address.lastIndexOf('/') + 1));
        first.go("work/" + office.open(number).id());
        first.sees("entries.corrects");
        first.settle();
        screens.look(first, "correction-to-confirm");
        first.choose("outcome", "outcome.Task_ConfirmEntry.APPROVED");
        first.write("reason", "已与档案核对。");
        first.press("decisions.decide");
        first.sees("decisions.decided");
        first.go("register?q=Haidian");
        first.link("尼什市").click();
        first.reads("1980年11月3日");
        first.settle();
        screens.look(first, "corrected");
    }

    private void faultless() {
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    private Visitor visitor(Device device) {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, device);
        visitors.add(visitor);
        return visitor;
    }
}
