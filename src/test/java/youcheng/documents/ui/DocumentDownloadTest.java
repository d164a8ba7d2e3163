package youcheng.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import youcheng.PortalTest;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.proposals.Office;

/** The bytes of a paper go to those who may read it, as a file and never as a page. */
@PortalTest
class DocumentDownloadTest {

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Documents documents;

    @Autowired
    private Office office;

    private MockMvc browser;

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aPaperIsDownloadedUnderItsNameAndShownOnlyWhereThatIsHarmless() throws Exception {
        byte[] pdf = Papers.pdf();
        VersionRecord added = added(pdf);
        browser.perform(get("/files/" + added.id()).with(as("officer")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(pdf))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''%E6%84%8F%E5%90%91%E4%B9%A6.pdf"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                        .contains("default-src 'none'"));
        browser.perform(get("/files/" + added.id() + "?show=true").with(as("officer")))
                .andExpect(status().isOk())
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .startsWith("inline;"));
    }

    @Test
    void whoeverHasNoPartInTheCaseOrIsNotSignedInGetsNothing() throws Exception {
        VersionRecord added = added(Papers.pdf());
        browser.perform(get("/files/" + added.id()).with(as("finance")))
                .andExpect(status().isNotFound())
                .andExpect(content().bytes(new byte[0]));
        browser.perform(get("/files/99999999").with(as("officer"))).andExpect(status().isNotFound());
        browser.perform(get("/files/" + added.id())).andExpect(status().is3xxRedirection());
    }

    private VersionRecord added(byte[] pdf) {
        CaseNumber number = office.begin("officer", office.dossier());
        return Objects.requireNonNull(office.sessions()
                .as(
                        "officer",
                        () -> documents.add(Chain.of(number).subject(), "意向书.pdf", new ByteArrayInputStream(pdf))));
    }

    private RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username));
    }
}
