package youcheng.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.BuiltPortal;
import youcheng.DyingPortal;

/** The process dies between the closing of an account and what follows it; the built portal makes up for it. */
class KilledBeforeReleaseIT {

    @TempDir
    private Path folder;

    @BeforeAll
    static void thereIsAPortalToStart() {
        BuiltPortal.prepare();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void whatAClosedAccountStillHoldsIsGivenBackAtTheNextStart() throws Exception {
        DyingPortal.run(LeavingOffice.class, folder);
        assertThat(openTasksOfTheClosed()).isEqualTo(1);

        try (BuiltPortal portal = BuiltPortal.start(folder)) {
            portal.await(
                    "the task is given back",
                    Duration.ofSeconds(30),
                    () -> portal.log().contains("may not do them any more: 1"));
            portal.kill();
        }
        assertThat(openTasksOfTheClosed()).isZero();
    }

    private int openTasksOfTheClosed() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("data/youcheng"));
        source.setUser("sa");
        source.setPassword("");
        Integer held = new JdbcTemplate(source)
                .queryForObject(
                        "select count(*) from work_item w join account a on a.id = w.assignee"
                                + " where w.state = 'OPEN' and a.disabled",
                        Integer.class);
        return held == null ? -1 : held;
    }
}
