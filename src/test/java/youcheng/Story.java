package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.proposals.Office;

/**
 * A part of the story of a proposal, as the people of the office go through it in a browser. Each chapter has a proposal
 * of its own, which services bring to where it begins, so that none waits for the one before.
 */
@BrowserTest
abstract class Story {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Clock clock;

    @Autowired
    protected OfficersDesk officersDesk;

    @Autowired
    protected Office office;

    protected final Screens screens;
    private final List<Visitor> visitors = new ArrayList<>();

    Story(String pictures) {
        screens = new Screens(pictures);
    }

    @AfterEach
    void everybodyLeavesWithoutComplaints() {
        visitors.forEach(Visitor::close);
        screens.areFaultless();
        assertThat(visitors).allSatisfy(each -> assertThat(each.complaints()).isEmpty());
    }

    protected Visitor visitor() {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, Visitor.Device.DESK);
        visitors.add(visitor);
        return visitor;
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Presses the button that does what a dialog is for. */
    protected static void inDialog(Visitor visitor, String key) {
        visitor.page()
                .locator(
                        "vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(visitor.word(key)))
                .click();
        visitor.settle();
    }
}
