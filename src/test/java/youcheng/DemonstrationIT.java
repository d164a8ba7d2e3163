package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts with a published password are open in a demonstration and nowhere else, whatever the data began as. */
class DemonstrationIT {

    private static final Pattern ONE_TIME = Pattern.compile("sign in as \"(\\w+)\" with the one-time password (\\w+)");

    @TempDir
    private Path folder;

    @Test
    void withoutTheSwitchTheyAreClosedAndWithItTheyOpenAgain() throws Exception {
        try (BuiltPortal demonstration = BuiltPortal.startAsOneFile(folder)) {
            assertThat(signsIn(demonstration, "officer", "youcheng")).isTrue();
            assertThat(demonstration.log()).doesNotContain("one-time");
            demonstration.stop();
        }
        try (BuiltPortal real = BuiltPortal.start(folder, "--youcheng.demonstration=false")) {
            assertThat(real.log()).containsOnlyOnce("10 demonstration accounts are closed");
            assertThat(signsIn(real, "officer", "youcheng")).isFalse();
            assertThat(signsIn(real, "admin", "youcheng")).isFalse();
            administratorWithAOneTimePassword(real, "admin2");
            real.stop();
        }
        try (BuiltPortal again = BuiltPortal.start(folder)) {
            assertThat(signsIn(again, "officer", "youcheng")).isTrue();
            assertThat(again.log()).doesNotContain("one-time", "closed");
        }
    }

    @Test
    void anotherDatabaseIsNoDemonstrationWhateverTheSwitchSays() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            try (BuiltPortal portal = BuiltPortal.start(
                    folder,
                    "--youcheng.demonstration=true",
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres")) {
                assertThat(portal.log()).contains("for the embedded database only");
                assertThat(signsIn(portal, "officer", "youcheng")).isFalse();
                assertThat(signsIn(portal, "admin", "youcheng")).isFalse();
                administratorWithAOneTimePassword(portal, "admin");
                portal.stop();
            }
        }
    }

    /** They sign in and get nowhere, by no kind of request, before they have chosen a password of their own. */
    private static void administratorWithAOneTimePassword(BuiltPortal portal, String username) throws Exception {
        Matcher said = ONE_TIME.matcher(portal.log());
        assertThat(said.find()).as(portal.log()).isTrue();
        assertThat(said.group(1)).isEqualTo(username);
        try (WebSession administrator = new WebSession(portal.port())) {
            assertThat(administrator.signIn(username, said.group(2))).doesNotContain("/login");
            assertThat(administrator.isSignedIn()).isTrue();
            for (String page : new String[] {"/", "/accounts", "/files/1", "/VAADIN/dynamic/resource/1/x/y", "/none"}) {
                assertThat(administrator.get(page).headers().firstValue("Location"))
                        .as(page)
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/account"));
            }
            assertThat(administrator
                            .post("/files/1?v-r=uidl", "application/json", "{}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(administrator.get("/styles/youcheng.css").statusCode()).isEqualTo(200);
        }
    }

    private static boolean signsIn(BuiltPortal portal, String username, String password)
            throws IOException, InterruptedException {
        try (WebSession somebody = new WebSession(portal.port())) {
            somebody.signIn(username, password);
            return somebody.isSignedIn();
        }
    }
}
