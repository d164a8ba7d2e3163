package youcheng.exchanges.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.Languages;
import youcheng.base.ui.ExportKind;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.register.RelationshipId;

/** The list of exchanges: narrowed down, put in order and taken along as a file, all of it by its address. */
@WithUserDetails("officer")
@Thorough
class ExchangesViewTest extends PageTest {

    private static final int TITLE = 10;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ExchangeRecording recording;

    @BeforeEach
    void threeExchanges() {
        speak(Locale.CHINA);
        RelationshipId relationship = Objects.requireNonNull(
                        office.register.named("巴黎市").getFirst().current())
                .id();
        if (recording.mayRecord(relationship) && titles("exchanges?q=列表所见").isEmpty()) {
            recording.record(Drafts.visit(relationship, "2024-05-02", "列表所见甲"));
            recording.record(Drafts.visit(relationship, "2025-05-02", "列表所见乙"));
            recording.record(Drafts.aid(relationship, "2025-07", "列表所见丙"));
        }
    }

    /** What is left of 1280 pixels beside the menu, in the height of letters. */
    @ParameterizedTest
    @ValueSource(strings = {"register", "exchanges"})
    void allColumnsFitBesideTheMenuInEnglish(String list) {
        speak(Languages.ENGLISH);
        go(list);
        double all = 0;
        for (Object column : find(Grid.class).single().getColumns()) {
            all += Double.parseDouble(
                    Objects.requireNonNull(((Grid.Column<?>) column).getWidth()).replace("rem", ""));
        }
        assertThat(all).isLessThan(61);
    }

    @Test
    void theAddressNarrowsItDown() {
        assertThat(titles("exchanges?q=列表所见")).containsExactly("列表所见丙", "列表所见乙", "列表所见甲");
        assertThat(titles("exchanges?q=列表所见&sort=oldest")).containsExactly("列表所见甲", "列表所见乙", "列表所见丙");
        assertThat(titles("exchanges?q=列表所见&year=2024")).containsExactly("列表所见甲");
        assertThat(titles("exchanges?q=列表所见&kind=AID&direction=OUTBOUND")).containsExactly("列表所见丙");
        assertThat(titles("exchanges?q=列表所见&level=LEADER&substance=DELIVERED&field=CULTURE"))
                .containsExactly("列表所见乙", "列表所见甲");
        assertThat(titles("exchanges?q=列表所见&state=PLANNED")).isEmpty();
        assertThat(page()).contains("共0条。");
    }

    @Test
    void theAddressFollowsWhatSomebodyLooksFor() {
        go("exchanges");
        test(find(TextField.class).withCaption("名称").single()).setValue("列表所见");
        assertThat(shownAddress()).contains("exchanges");
        Select<?> kind = find(Select.class).withCaption("形式").single();
        test(kind).selectItem("援助");
        assertThat(shownAddress()).contains("exchanges", "kind=AID");
        assertThat(shown()).containsExactly("列表所见丙");
        assertThat(exported(ExportKind.XLSX).stream().skip(1).map(line -> line.get(TITLE)))
                .containsExactly("列表所见丙");
    }

    @Test
    void whatTheAddressNamesAndDoesNotExistIsLeftOutWithAWord() {
        assertThat(titles("exchanges?q=列表所见&level=MINISTER&field=ASTRONOMY&relationship=99999999&year=abc"))
                .hasSize(3);
        assertThat(banner()).contains("没有此项层级：“MINISTER”", "没有此项领域：“ASTRONOMY”", "没有此项友城：“99999999”", "没有此项年份：“abc”");
    }

    @Test
    void inEnglishToo() {
        speak(Locale.UK);
        assertThat(titles("exchanges?q=列表所见&year=2024")).containsExactly("列表所见甲");
        assertThat(page()).contains("1 exchange.");
        assertThat(exported(ExportKind.CSV).getFirst())
                .startsWith("Exchange number")
                .contains("Title");
    }

    @Test
    void theFileFollowsFilterAndOrderAndIsOnRecord() {
        List<String> oldestFirst = titles("exchanges?q=列表所见&sort=oldest");
        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(file.getFirst()).startsWith("交往编号", "状态", "日期", "最后一天", "友城", "形式");
        assertThat(file.stream().skip(1).map(line -> line.get(TITLE))).containsExactlyElementsOf(oldestFirst);
        assertThat(exported(ExportKind.CSV)).isEqualTo(file);
        List<String> newestFirst = titles("exchanges?q=列表所见");
        assertThat(newestFirst).isEqualTo(oldestFirst.reversed());
        assertThat(exported(ExportKind.CSV).stream().skip(1).map(line -> line.get(TITLE)))
                .containsExactlyElementsOf(newestFirst);
        assertTaken("access.exchangesExported", 3);
        assertThat(trail.newest(Chain.ofAccess(office.today()), 2))
                .allSatisfy(entry -> assertThat(entry.event().changes())
                        .anySatisfy(change -> assertThat(change.after()).startsWith("exchanges?q=")));
    }

    private List<String> titles(String address) {
        go(address);
        return shown();
    }

    @SuppressWarnings("unchecked")
    private List<String> shown() {
        Grid<ExchangeRecord> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).title())
                .toList();
    }
}
