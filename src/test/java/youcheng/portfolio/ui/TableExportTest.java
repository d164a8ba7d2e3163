package youcheng.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.base.ui.Messages;
import youcheng.portfolio.overview.RelationshipStanding;
import youcheng.register.CityId;
import youcheng.register.Country;
import youcheng.register.LegalStatus;
import youcheng.register.Region;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The file that leaves the portal says what the table says, and no spreadsheet runs what is in it. */
@WithUserDetails("officer")
class TableExportTest extends PageTest {

    @Autowired
    private Messages messages;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void theFileBeginsWithItsByteOrderAndItsHeads() {
        assertThat(file("科隆市")).startsWith("\uFEFF友城,国家,活跃状态,亲密度,亲密度档次,最近实质性交往,状态变化日期,休眠评估\r\n");
        assertThat(file("科隆市")).endsWith("科隆市,德国,无记录,,数据不足,,,\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsText() {
        assertThat(file("=HYPERLINK(1)")).contains("'=HYPERLINK(1)");
    }

    private String file(String name) {
        RelationshipSummary relationship = new RelationshipSummary(
                new RelationshipId(1),
                new CityId(1),
                name,
                name,
                name,
                name,
                name,
                new Country("DE", "德国", "Germany", Region.EUROPE, true, "deguo"),
                null,
                null,
                LegalStatus.SIGNED,
                null,
                null,
                null,
                null);
        return new String(
                TableExport.of(List.of(new RelationshipStanding(relationship, null, null)), messages),
                StandardCharsets.UTF_8);
    }
}
