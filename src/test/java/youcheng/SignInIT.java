package youcheng;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import youcheng.Visitor.Device;
import youcheng.identity.Role;

/** Signing in, choosing a password, and what ends a session, as people see it. */
@BrowserTest
class SignInIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Newcomers newcomers;

    private final Screens screens = new Screens("sign-in");
    private final List<Visitor> visitors = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void failedAttemptsAreSaidAndThenHowLongToWait() {
        newcomers.arrive("guessed", "何静", Role.OFFICER);
        Visitor guesser = visitor();
        guesser.go("login");
        for (int i = 0; i < 5; i++) {
            attempt(guesser, "guessed", "a guess " + i);
        }
        guesser.reads("秒后再试");
        screens.look(guesser, "wait");
        guesser.go("login?wait=75");
        guesser.reads("请在 2 分钟后再试");
        screens.look(guesser, "wait-for-minutes");
        guesser.go("login?wait=%3Cb%3E");
        assertThat(guesser.page().getByText("<b>")).hasCount(0);
        screens.areFaultless();
    }

    @Test
    void aTemporaryPasswordLeadsNowhereElseAndANewOneEndsAllOtherSessions() {
        String temporary = newcomers.open("heyan", "何燕", Role.OFFICER).value();
        Visitor elsewhere = visitor();
        elsewhere.go("login");
        attempt(elsewhere, "heyan", temporary);
        Visitor here = visitor();
        here.go("login");
        attempt(here, "heyan", temporary);
        here.page().waitForURL("**/account");
        here.go("tasks");
        here.page().waitForURL("**/account");

        choose(here, temporary, "aaaaaaaaaaaa");
        here.reads(here.word("identity.rejection.passwordEasy"));
        screens.glance(here, "easy-password");
        here.switchLanguage();
        choose(here, temporary, "Youcheng2026!");
        here.reads(here.word("identity.rejection.passwordEasy"));
        screens.glance(here, "easy-password");
        choose(here, temporary, "three small boats at dawn");
        here.reads(here.word("identity.passwordChanged"));

        here.menu("menu.tasks");
        here.page().waitForURL("**/tasks");
        here.settle();
        screens.look(here, "no-tasks");
        elsewhere.page().navigate(elsewhere.address("account"));
        isLedToSignIn(elsewhere);
        screens.areFaultless();
        assertThat(here.complaints()).isEmpty();
    }

    @Test
    void anAdministratorsResetEndsTheSessionsOfThatAccount() {
        newcomers.arrive("forgetful", "何平", Role.OFFICER);
        Visitor forgetful = visitor().signIn("forgetful", Newcomers.PASSWORD);
        forgetful.go("tasks");
        newcomers.reset("forgetful");

        forgetful.page().navigate(forgetful.address("cases"));
        isLedToSignIn(forgetful);
    }

    private static void isLedToSignIn(Visitor visitor) {
        assertThat(visitor.page()).hasURL(SIGN_IN);
    }

    private static void attempt(Visitor visitor, String username, String password) {
        visitor.page().locator("input[name=username]").fill(username);
        visitor.page().locator("input[name=password]").fill(password);
        visitor.page()
                .locator("vaadin-login-form vaadin-button[theme~=primary]")
                .click();
        visitor.page().waitForURL(address -> !address.endsWith("/login"));
        visitor.settle();
    }

    private static void choose(Visitor visitor, String current, String next) {
        fill(visitor.field("currentPassword"), current);
        fill(visitor.field("newPassword"), next);
        fill(visitor.field("repeatedPassword"), next);
        visitor.press("identity.changePassword");
        visitor.settle();
    }

    private static void fill(Locator field, String text) {
        field.locator("input").fill(text);
        assertThat(field.locator("input")).hasValue(text);
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(CHROMIUM.browser(), port, messages, Device.DESK);
        visitors.add(visitor);
        return visitor;
    }
}
