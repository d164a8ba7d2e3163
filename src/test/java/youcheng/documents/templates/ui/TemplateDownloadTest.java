package youcheng.documents.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

/** Templates and samples come as Word files, to those who see the page. */
@PortalTest
class TemplateDownloadTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private UserDetailsService users;

    private MockMvc browser;

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aTemplateAndASampleOfItAreWordFilesWithTheirNames() throws Exception {
        browser.perform(get("/documents/templates/first-letter-en/0/file").with(as("admin")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(WORD))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("First%20letter%20%28English%29%2C%20template%2C%20version%200.docx"))
                .andExpect(result -> assertThat(text(result.getResponse().getContentAsByteArray()))
                        .contains("{{cityEn}}"));
        browser.perform(get("/documents/templates/first-letter-en/0/sample").with(as("supervisor")))
                .andExpect(status().isOk())
                .andExpect(result -> assertThat(text(result.getResponse().getContentAsByteArray()))
                        .contains("the people of Sampleton, Sampleland", "1 Sample Road\nsample@example.org")
                        .doesNotContain("{{"));
    }

    @Test
    void whatIsNotThereIsNotFoundAndOthersGetNothing() throws Exception {
        browser.perform(get("/documents/templates/first-letter-en/99/file").with(as("supervisor")))
                .andExpect(status().isNotFound());
        browser.perform(get("/documents/templates/third-letter-en/0/sample").with(as("supervisor")))
                .andExpect(status().isNotFound());
        browser.perform(get("/documents/templates/first-letter-en/0/file").with(as("officer")))
                .andExpect(status().isForbidden());
        browser.perform(get("/documents/templates/first-letter-en/0/file")).andExpect(status().is3xxRedirection());
    }

    private static String text(byte[] word) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.user(users.loadUserByUsername(username));
    }
}
