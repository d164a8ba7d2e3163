package youcheng.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseMarkings;
import youcheng.documents.Marking;
import youcheng.identity.AppointedDeputies;
import youcheng.identity.Colleagues;
import youcheng.identity.FeedKeys;
import youcheng.identity.OwnAccount;
import youcheng.plans.Plans;
import youcheng.proposals.Office;
import youcheng.register.AgreementKind;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.Agreements;
import youcheng.register.agreements.Agreements.AgreementDraft;
import youcheng.workflow.WorkItem;

/** A calendar program gets the dates of whose secret it brings, as they see them at that moment, and nobody else gets anything. */
@PortalTest
@Thorough
class CalendarFeedTest {

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private FeedKeys keys;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice registers;

    @Autowired
    private Agreements agreements;

    @Autowired
    private CaseMarkings markings;

    @Autowired
    private AppointedDeputies deputies;

    @Autowired
    private Plans plans;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate database;

    private MockMvc program;
    private Colleagues sessions;

    @BeforeEach
    void aCalendarProgram() {
        program = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        sessions = office.sessions();
    }

    @Test
    void anOwnTaskOfAnInternalCaseShowsItsNumberAndStepAlone() throws Exception {
        CaseNumber number = office.sent();
        WorkItem review = sessions.as("supervisor", () -> office.open(number));
        sessions.as("supervisor", () -> office.desk().claim(review.id()));
        VEvent event = event(calendar(secretOf("supervisor")), "task-" + review.id());

        assertThat(event.getSummary().getValue()).contains(number.value()).doesNotContain(review.titleZh());
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDescription().getValue()).endsWith("work/" + review.id());
    }

    @Test
    void whatSomebodyMayNotSeeIsNotInTheirFeed() throws Exception {
        CaseNumber number = office.sent();
        WorkItem review = sessions.as("supervisor", () -> office.open(number));
        sessions.as("supervisor", () -> office.desk().claim(review.id()));

        assertThat(file(secretOf("officer2"))).doesNotContain("task-" + review.id());
        assertThat(file(secretOf("admin"))).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void theEndOfAnAgreementIsADayWithASteadyKeyThatCountsItsChanges() throws Exception {
        RelationshipId relationship = registers.signedRelationship();
        LocalDate until = LocalDate.now(clock).plusDays(90);
        var id = sessions.as("officer", () -> agreements.add(relationship, draft("协议；一,二", until)));
        String secret = secretOf("officer");
        VEvent first = event(calendar(secret), "agreement-" + id);
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(first.getLastModified()).isNotNull();
        assertThat(first.getSummary().getValue()).endsWith("备忘录到期");
        assertThat(first.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(until.getDayOfMonth());

        sessions.as("officer", () -> {
            agreements.change(id, version(relationship), draft("协议", until.plusDays(1)));
            return null;
        });
        VEvent moved = event(calendar(secret), "agreement-" + id);
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(event(calendar(secret), "agreement-" + id).getSequence().getValue())
                .isEqualTo(1);
    }

    @Test
    void itSpeaksThePersonsLanguageAndNamesTheZone() throws Exception {
        sessions.as("legal", () -> {
            own.speak(Locale.UK);
            return null;
        });
        String secret = secretOf("legal");
        assertThat(file(secret)).contains("X-WR-CALNAME:Sister city dates", "X-WR-TIMEZONE:" + clock.getZone());
        sessions.as("legal", () -> {
            own.speak(Locale.CHINA);
            return null;
        });
        assertThat(file(secret)).contains("X-WR-CALNAME:友城工作日程");
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() throws Exception {
        office.sent();
        String file = file(secretOf("officer"));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
        assertThat(Biweekly.parse(file).first().validate(ICalVersion.V2_0).getWarnings())
                .noneMatch(warning -> warning.getComponent() instanceof VEvent);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        String secret = secretOf("officer");
        MockHttpServletResponse first = answer(secret);
        String tag = Objects.requireNonNull(first.getHeader("ETag"));
        MockHttpServletResponse second = program.perform(
                        get("/feeds/" + secret + ".ics").header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
    }

    @Test
    void noSessionIsMadeAndWhoeverAskedIsOnRecordWithoutTheSecret() throws Exception {
        String secret = secretOf("officer");
        MvcResult result = program.perform(get("/feeds/" + secret + ".ics")).andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();

        List<TrailEntry> today = trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1);
        assertThat(today.getFirst().event().action()).isEqualTo("access.feedRead");
        assertThat(today.getFirst().event().actor()).hasToString("account:" + sessions.accountId("officer"));
        assertThat(today.toString()).doesNotContain(secret);
        assertThat(database.queryForList("select secret_digest from feed_key", String.class))
                .isNotEmpty()
                .doesNotContain(secret);
    }

    @Test
    void aReplacedAndARevokedAddressOpenNothing() throws Exception {
        String old = secretOf("finance");
        String next = secretOf("finance");
        assertThat(answer(old).getStatus()).isEqualTo(404);
        assertThat(answer(next).getStatus()).isEqualTo(200);
        sessions.as("finance", () -> {
            keys.revoke();
            return null;
        });
        assertThat(answer(next).getStatus()).isEqualTo(404);
        assertThat(sessions.as("finance", keys::madeAt)).isEmpty();
    }

    @Test
    void aClosedAccountsFeedEndsAtOnce() throws Exception {
        String secret = secretOf("health");
        assertThat(answer(secret).getStatus()).isEqualTo(200);
        long account = sessions.accountId("health");
        disable(account, true);
        try {
            assertThat(answer(secret).getStatus()).isEqualTo(404);
        } finally {
            disable(account, false);
        }
        assertThat(answer(secret).getStatus()).isEqualTo(200);
    }

    @Test
    void whoeverSendsManyWrongSecretsHasToWait() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(from("203.0.113.9", "wrong" + i).getStatus()).isEqualTo(404);
        }
        MockHttpServletResponse refused = from("203.0.113.9", "wrong");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(answer(secretOf("officer")).getStatus()).isEqualTo(200);
    }

    @Test
    void thePublicCaseIsNamed() throws Exception {
        CaseNumber number = office.sent();
        sessions.as("supervisor", () -> markings.mark(number, Marking.PUBLIC, "可公开"));
        WorkItem review = sessions.as("supervisor", () -> office.open(number));
        sessions.as("supervisor", () -> office.desk().claim(review.id()));
        assertThat(event(calendar(secretOf("supervisor")), "task-" + review.id())
                        .getSummary()
                        .getValue())
                .contains(number.value(), review.titleZh());
    }

    @Test
    void whoeverStandsInForSomebodyHasTheirTasksTooAsLongAsTheyDo() throws Exception {
        CaseNumber number = office.sent();
        WorkItem review = sessions.as("supervisor", () -> office.open(number));
        sessions.as("supervisor", () -> office.desk().claim(review.id()));
        long deputy = sessions.accountId("desk");
        long principal = sessions.accountId("supervisor");
        String secret = secretOf("desk");
        assertThat(file(secret)).doesNotContain(number.value());
        deputies.appoint(deputy, principal);
        try {
            assertThat(unfolded(file(secret))).contains(number.value());
        } finally {
            deputies.end(deputy, principal);
        }
        assertThat(unfolded(file(secret))).doesNotContain(number.value());
    }

    @Test
    void aPlannedItemIsATaskOfWhoeverHasItAndADateOfTheirDesk() throws Exception {
        RelationshipId relationship = registers.signedRelationship();
        LocalDate day = LocalDate.now(clock).plusDays(20);
        CaseNumber number =
                sessions.as("officer", () -> plans.plan(relationship, new Plans.PlannedItemDraft("日程所见事项", day, null)));
        String own = unfolded(file(secretOf("officer")));
        assertThat(own).contains(number.value()).doesNotContain("plan-" + number, "日程所见事项");

        VEvent colleagues = event(calendar(secretOf("officer2")), "plan-" + number);
        assertThat(colleagues.getSummary().getValue()).contains("计划事项", number.value());
        assertThat(colleagues.getDateStart().getValue().getRawComponents().getDate())
                .isEqualTo(day.getDayOfMonth());
    }

    @Test
    void whoeverHasToChooseAPasswordFirstGetsNothing() throws Exception {
        registers.openOtherDesk();
        assertThat(answer(secretOf(RegisterOffice.OTHER_DESK)).getStatus()).isEqualTo(404);
    }

    private void disable(long account, boolean disabled) {
        database.update("update account set disabled = ? where id = ?", disabled, account);
    }

    private long version(RelationshipId relationship) {
        return agreements.of(relationship).getFirst().version();
    }

    private static AgreementDraft draft(String title, LocalDate until) {
        return new AgreementDraft(null, AgreementKind.MEMORANDUM, title, "", "2020", until, false);
    }

    private String secretOf(String username) {
        return sessions.as(username, keys::renew);
    }

    private ICalendar calendar(String secret) throws Exception {
        return Biweekly.parse(file(secret)).first();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static VEvent event(ICalendar calendar, String key) {
        return calendar.getEvents().stream()
                .filter(each -> each.getUid().getValue().equals(key + "@youcheng"))
                .findFirst()
                .orElseThrow();
    }

    private String file(String secret) throws Exception {
        MockHttpServletResponse answer = answer(secret);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String secret) throws Exception {
        return from("192.0.2.1", secret);
    }

    private MockHttpServletResponse from(String address, String secret) throws Exception {
        return program.perform(get("/feeds/" + secret + ".ics").with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andReturn()
                .getResponse();
    }
}
