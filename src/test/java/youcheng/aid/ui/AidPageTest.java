package youcheng.aid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.Handling;
import youcheng.aid.goods.HsCode;
import youcheng.aid.goods.Making;
import youcheng.aid.goods.Money;
import youcheng.aid.goods.Quantity;
import youcheng.aid.goods.Unit;
import youcheng.aid.packages.AidOffice;
import youcheng.aid.packages.GoodsExport;
import youcheng.aid.picture.AidExport;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportKind;
import youcheng.register.RegisterOffice;

/** The page on all aid, in both languages. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class AidPageTest extends PageTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private AidExport export;

    @Autowired
    private GoodsExport goods;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void whatMattersTodayIsSaidBeforeAnyTable() {
        aid.sent(AidDirection.GIVEN, partner(), aid.content(), aid.masks(10));
        go("aid");
        assertThat(heading()).isEqualTo("援助");
        assertThat(lead()).matches("在途 \\d+ 批，待办理 .*个援助包，已到货未报告 .*个，对方需求 14 天以上未答复 .*项。");
        assertThat(page()).contains("在途物资", "待办理", "已到货未报告", "尚未答复的需求").doesNotContain("!{");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        speak(Locale.UK);
        for (String part : List.of("today", "picture", "picture&measure=VALUE", "emergency", "packages")) {
            go("aid?tab=" + part);
            assertThat(page()).doesNotContain("!{");
        }
        assertThat(lead()).contains("on the way", "for somebody", "unanswered for 14 days or more");
    }

    @Test
    void theListIsNarrowedByTheAddressAndEachFigureLeadsToWhatItCounts() {
        CaseNumber number = aid.begin(AidDirection.RECEIVED, partner());
        go("aid?tab=packages&q=" + number);
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(cells(0)).contains("接受援助", "拟稿", "不详", number.value());
        assertThat(links()).contains("cases/" + number, "aid?phase=DELIVERED&q=" + number + "&tab=packages");
        go("aid?tab=packages&q=" + number + "&phase=DELIVERED");
        assertThat(test(grid()).size()).isZero();
        assertThat(grid().getEmptyStateText()).contains("没有符合条件的援助包");
    }

    @Test
    void theFileSaysWhatTheListSaysAndThatItLeftIsOnRecord() {
        CaseNumber number = aid.sent(AidDirection.GIVEN, partner(), aid.content(), aid.masks(10));
        go("aid?tab=packages&q=" + number);
        List<List<String>> file = exported(ExportKind.CSV);
        assertThat(file).hasSize(2);
        assertThat(file.getFirst()).startsWith("办件编号");
        assertThat(file.get(1)).contains("对外援助", "审核中", "2026年流感", "20.00", "0");
        assertThat(exported(ExportKind.XLSX).get(1)).contains(number.value(), "2026年流感", "20", "0");
        assertThat(trail.newest(Chain.ofAccess(office.today()), 5)).anySatisfy(entry -> {
            assertThat(entry.event().action()).isEqualTo("access.aidExported");
            assertThat(entry.event().actor()).isEqualTo(office.me().asActor());
        });
    }

    @Test
    void anEmergencyIsChosenByItsAddress() {
        String occasion = "台风" + UUID.randomUUID();
        AidContent plain = aid.content();
        AidContent content = new AidContent(
                plain.purpose(),
                occasion,
                false,
                "",
                plain.need(),
                plain.needReference(),
                plain.needDate(),
                office.today().minusDays(9),
                plain.expectedArrival(),
                plain.currency(),
                plain.rate(),
                null,
                plain.funding(),
                plain.publicity());
        CaseNumber number = aid.sent(AidDirection.GIVEN, partner(), content, aid.masks(10));
        go("aid?tab=emergency&occasion=" + occasion);
        assertThat(page()).contains("共 1 批。已知日期：宣布 1 批，发出 0 批", "不详");
        assertThat(links()).contains("cases/" + number);

        assertThat(isOffered("逐批日期")).isTrue();
        List<List<String>> file = exported("逐批日期", ExportKind.XLSX);
        assertThat(file)
                .containsExactly(
                        List.of("援助包", "方向", "通报日期", "发出日期", "到货日期", "交接日期", "办件编号"),
                        List.of(
                                file.get(1).getFirst(),
                                "对外援助",
                                office.today().minusDays(9).toString(),
                                "",
                                "",
                                "",
                                number.value()));
        assertThat(page()).contains(file.get(1).getFirst());
        assertThat(exported("逐批日期", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.emergencyExported", 1);
        assertRefused("admin", "AidExport", () -> export.export(occasion, "aid"));
    }

    @Test
    void theGoodsOfAPackageLeaveAsAFileWithAllThatALineSays() {
        AidLine vaccine = new AidLine(
                0,
                new GoodsItem("疫苗", null, new HsCode("300241", "2022")),
                Quantity.of(500, Unit.DOSE),
                Money.of("80", "CNY"),
                new Making(
                        "Maker",
                        "REG-1",
                        "",
                        "B7",
                        office.today().minusDays(30),
                        office.today().plusYears(1)),
                new Handling(true, false, "1–5"));
        CaseNumber number = aid.sent(AidDirection.GIVEN, partner(), aid.content(), aid.masks(10), vaccine);
        go("cases/" + number + "?tab=goods");
        assertThat(isOffered("物资")).isTrue();

        List<String> heads = List.of(
                "品名", "数量", "单位", "单价", "总值", "币种", "HS编码", "HS版本", "执行标准", "生产企业", "注册证号", "批号", "生产日期", "有效期至", "箱号",
                "冷链", "危险品");
        List<List<String>> file = exported("物资", ExportKind.XLSX);
        assertThat(file)
                .containsExactly(
                        heads,
                        List.of(
                                "医用外科口罩",
                                "10",
                                "件",
                                "2",
                                "20",
                                "CNY",
                                "",
                                "",
                                "EN 14683",
                                "",
                                "",
                                "",
                                "",
                                office.today().plusYears(2).toString(),
                                "",
                                "",
                                ""),
                        List.of(
                                "疫苗",
                                "500",
                                "剂",
                                "80",
                                "40000",
                                "CNY",
                                "3002.41",
                                "2022",
                                "",
                                "Maker",
                                "REG-1",
                                "B7",
                                office.today().minusDays(30).toString(),
                                office.today().plusYears(1).toString(),
                                "1–5",
                                "冷链",
                                ""));
        assertThat(exported("物资", ExportKind.CSV).get(1)).contains("2.00", "20.00");
        assertTaken("access.goodsExported", 2);
        assertRefused("admin", "GoodsExport", () -> goods.export(number, "cases/" + number));
    }

    @Test
    void onlyOfficersBeginAPackageHere() {
        go("aid");
        click("新建援助包");
        assertThat(address()).isEqualTo("aid/new");
        office.sessions().as("legal", () -> {
            go("aid");
            assertThat(find(com.vaadin.flow.component.button.Button.class)
                            .withText("新建援助包")
                            .exists())
                    .isFalse();
        });
    }

    private AidParty partner() {
        return aid.partner(register.signedRelationship());
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private String cells(int row) {
        return IntStream.range(0, grid().getColumns().size())
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .collect(Collectors.joining(" "));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
