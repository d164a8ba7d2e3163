package youcheng.exchanges.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** The list of exchanges leaves as a file that spreadsheet programs open rightly and that runs nothing; that is on record. */
@PortalTest
class ExchangeDownloadTest {

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    private MockMvc browser;

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theFileHoldsWhatTheListShows() throws Exception {
        RelationshipId relationship = Objects.requireNonNull(
                        register.named("哥本哈根市").getFirst().current())
                .id();
        Colleagues colleagues = new Colleagues(users);
        colleagues.as("officer", () -> recording.record(Drafts.visit(relationship, "2024-05", "=SUM(A1) 导出所见，甲")));
        colleagues.as("officer", () -> recording.record(Drafts.visit(relationship, "2023", "导出所见乙")));

        MockHttpServletResponse chinese = file("?q=导出所见&sort=oldest&lang=zh");
        String[] lines = chinese.getContentAsString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(chinese.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(chinese.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFF交往编号,状态,日期,最后一天,友城,形式");
        assertThat(lines[1]).contains("已开展,2023,,哥本哈根市,访问,对方来,市领导,已签署或交付,文化艺术,导出所见乙");
        assertThat(lines[2]).contains("\"'=SUM(A1) 导出所见，甲\"".replace("\"", ""));
        assertThat(file("?q=导出所见&year=2023&lang=en").getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Copenhagen,Visit,From the partner,Municipal leaders,Signed or delivered,Culture and arts,导出所见乙")
                .doesNotContain("SUM");

        TrailEntry entry = trail.newest(Chain.ofAccess(LocalDate.now(clock)), 1).getFirst();
        assertThat(entry.event().action()).isEqualTo("access.exchangesExported");
        assertThat(entry.event().actor()).hasToString("account:" + colleagues.accountId("auditor"));
        assertThat(entry.event().changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("1"));
    }

    @Test
    void whoeverIsNotSignedInGetsNothing() throws Exception {
        browser.perform(get("/exports/exchanges.csv")).andExpect(status().is3xxRedirection());
    }

    private MockHttpServletResponse file(String query) throws Exception {
        return browser.perform(get(java.net.URI.create("/exports/exchanges.csv"
                                + java.net.URI.create(query).toASCIIString()))
                        .with(SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername("auditor"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }
}
