package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.calendar.OfficeCalendar;
import youcheng.calendar.years.CalendarKeeping;
import youcheng.closeness.policy.Numbers;
import youcheng.closeness.policy.PolicyKeeping;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.identity.Colleagues;
import youcheng.register.Register;

/** Two nodes whose first start is at the same instant, on one empty PostgreSQL; and what one changes, the other follows. */
class FirstStartsIT {

    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static List<ConfigurableApplicationContext> nodes = List.of();

    /** Each portal puts its own in place of that of the process, and other tests of this process have a portal too. */
    private static SecurityContextHolderStrategy ofTheOthers = SecurityContextHolder.getContextHolderStrategy();

    @BeforeAll
    static void bothStartAtOnce() throws Exception {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
        postgres = EmbeddedPostgres.builder().start();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<ConfigurableApplicationContext> start = FirstStartsIT::node;
            List<ConfigurableApplicationContext> started = new ArrayList<>();
            for (Future<ConfigurableApplicationContext> node : both.invokeAll(List.of(start, start))) {
                started.add(node.get());
            }
            nodes = started;
        }
    }

    @AfterAll
    static void stop() throws IOException {
        nodes.forEach(ConfigurableApplicationContext::close);
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
        postgres.close();
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(YouchengApplication.class, DemonstrationAnywhere.class)
                .run(
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--server.port=0",
                        "--youcheng.documents.folder=" + folder,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--youcheng.inbox.repair-every=P1D",
                        "--youcheng.events.look-every=P1D",
                        "--youcheng.inbox.release-every=P1D",
                        "--logging.level.youcheng=warn");
    }

    @Test
    void everythingThatAStartLoadsIsThereOnce() {
        assertThat(nodes).hasSize(2).allMatch(ConfigurableApplicationContext::isActive);
        assertThat(count("select count(*) from partner_city")).isPositive();
        assertThat(count("select count(*) from (select name_en, name_zh from partner_city"
                        + " group by name_en, name_zh having count(*) > 1) twice"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from (select username from account group by username having count(*) > 1) twice"))
                .isZero();
        assertThat(count("select count(*) from closeness_policy where made_by is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from closeness_policy_activation where activated_by is null"))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from (select origin from exchange group by origin having count(*) > 1) twice"))
                .isZero();
        assertThat(count("select count(*) from act_re_procdef where version_ > 1"))
                .isZero();
        assertThat(count("select count(*) from (select run_on, relationship_id, max(place) from closeness_run"
                        + " group by run_on, relationship_id) day"))
                .isEqualTo(count("select count(*) from closeness_standing"));
        nodes.forEach(node -> assertThat(node.getBean(TrailProof.class)
                        .verify(Chain.ofPolicy("closeness"))
                        .holds())
                .isTrue());
    }

    @Test
    void theCalendarFollowsWhatAnotherNodeChanged() {
        LocalDate day = LocalDate.of(2051, 6, 2);
        OfficeCalendar there = nodes.getLast().getBean(OfficeCalendar.class);
        assertThat(there.isWorkingDay(day)).isTrue();
        ConfigurableApplicationContext here = nodes.getFirst();
        CalendarKeeping keeping = here.getBean(CalendarKeeping.class);
        new Colleagues(here.getBean(UserDetailsService.class))
                .as("admin", () -> keeping.importDays(2051, -1, "2051-06-02;休;市庆;City day", "试", null, "理由"));
        long changed = System.nanoTime();

        while (there.isWorkingDay(day) && System.nanoTime() - changed < 2 * SOON.toNanos()) {
            Thread.onSpinWait();
        }
        assertThat(there.isWorkingDay(day)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - changed)).isLessThan(SOON);
    }

    @Test
    void thePolicyFollowsWhatAnotherNodePutInForce() {
        ConfigurableApplicationContext here = nodes.getFirst();
        PolicyKeeping policies = here.getBean(PolicyKeeping.class);
        Colleagues people = new Colleagues(here.getBean(UserDetailsService.class));
        PolicyVersion made = people.as("supervisor", () -> policies.propose(1, 1, Numbers.with("halfLife", "4"), "试"));
        people.as("supervisor", () -> {
            policies.activate(made.version(), 1, "试");
            return made;
        });

        PolicyKeeping there = nodes.getLast().getBean(PolicyKeeping.class);
        assertThat(there.current().version()).isEqualTo(made.version());
        assertThat(nodes.getLast().getBean(Register.class).concluded()).isNotEmpty();
    }

    private static long count(String query) {
        Long many = database().queryForObject(query, Long.class);
        return many == null ? 0 : many;
    }

    private static JdbcTemplate database() {
        return nodes.getFirst().getBean(JdbcTemplate.class);
    }
}
