package youcheng.aid.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import youcheng.PortalTest;
import youcheng.Thorough;
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
import youcheng.aid.packages.Accounting;
import youcheng.aid.packages.AidOffice;
import youcheng.aid.packages.Allocation;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.templates.PaperPlaceholder;
import youcheng.proposals.Office;
import youcheng.register.RegisterOffice;

/** Papers of real packages and shipments: written in both languages, opened again and read. */
@PortalTest
@Thorough
class AidPapersTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private AidPapers papers;

    @Autowired
    private AidPaperReading reading;

    @Autowired
    private Documents documents;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private Office office;

    @Autowired
    private AuditTrail trail;

    @Test
    void aPackingListSaysWhatIsInWhichCarton() throws IOException {
        CaseNumber number = given();
        CaseNumber shipment = planned(number);
        aid.dispatch(shipment);
        List<String> written = write(number, AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment));

        assertThat(written.getFirst())
                .startsWith("编号：京外办援装〔" + year() + "〕")
                .contains(
                        "援助物资装箱单",
                        number.value(),
                        "北京市人民政府外事办公室",
                        "市政厅",
                        "空运",
                        "999-1",
                        "DAP 目的地交货（Incoterms® 2020）",
                        "2026年流感",
                        "唛头京-1",
                        "医用外科口罩\t\tEN 14683",
                        "20,000\t件\t1-40",
                        "共1项，40箱",
                        "赵建国")
                .doesNotContain("{{");
        assertThat(written.getLast())
                .contains(
                        "Surgical masks",
                        "20,000",
                        "air freight",
                        "Foreign Affairs Office of the People’s Government of Beijing Municipality",
                        "Packed dry")
                .doesNotContain("{{", "2026年流感");
    }

    @Test
    void aGiftCertificateSaysWhatThePartnerIsGivenAndWhatThatIsWorth() throws IOException {
        CaseNumber number = given();
        AidPaperKey key = AidPaperKey.ofParty(
                AidPaperKind.GIFT_CERTIFICATE, aid.read(number).partner().key());
        AidParty partner = aid.read(number).partner();

        List<String> before = write(number, key);
        assertThat(before.getFirst())
                .contains("向" + partner.nameZh() + "无偿捐赠", "20,000", "总价值为人民币40,000.00元", "2026年流感", day("zh"));
        CaseNumber first = planned(number, 12_000);
        assertThat(write(number, key).getFirst()).as("what is planned for it").contains("12,000", "总价值为人民币24,000.00元");
        as("officer", () -> aid.plan(number, 8_000));
        assertThat(first).isNotNull();
        List<String> both = write(number, key);
        assertThat(both.getFirst()).as("two shipments add up").contains("20,000", "总价值为人民币40,000.00元");
        assertThat(both.getLast()).contains("Surgical masks", partner.nameEn(), "CNY 40,000.00", day("en"));
    }

    @Test
    void aHandOverCertificateSaysWhoHandedWhatToWhomAndWhen() throws IOException {
        CaseNumber number = given();
        CaseNumber shipment = planned(number);
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.HANDOVER_CERTIFICATE, shipment);
        aid.dispatch(shipment);
        assertThat(offer(number, key).missing().orElseThrow().key()).isEqualTo("aidpapers.missing.arrival");
        aid.handOver(shipment);
        List<String> written = write(number, key);

        AidParty partner = aid.read(number).partner();
        assertThat(written.getFirst())
                .contains(
                        "李敏代表北京市人民政府外事办公室，于" + day("zh") + "在市政厅，将下列物资移交" + partner.nameZh(),
                        "王主任代表" + partner.nameZh() + "清点、接收",
                        "件\t20,000\t20,000\t0",
                        "人民币40,000.00元",
                        "以上共1项",
                        "发运，",
                        "运抵。");
        assertThat(written.getLast()).contains("Surgical masks", "20,000", partner.nameEn(), "Shipment: sent on");
    }

    @Test
    void anImportListSaysValuesAndCodesAndTheBasisOfItsExemption() throws IOException {
        CaseNumber number = received();
        List<String> whole = write(number, AidPaperKey.ofPackage(AidPaperKind.IMPORT_LIST));
        assertThat(whole.getFirst())
                .contains(
                        "京外办援进〔" + year() + "〕",
                        aid.read(number).partner().nameZh(),
                        "北京市人民政府外事办公室",
                        "部门预算",
                        "6307.90",
                        "口罩厂\t粤械注准1\t500\t件\t2.00\t1,000.00\tCNY",
                        "共2项，总价值人民币3,500.50元");

        CaseNumber shipment = planned(number, 500);
        aid.takeIn(shipment);
        List<String> ofShipment = write(number, AidPaperKey.ofShipment(AidPaperKind.IMPORT_LIST, shipment));
        assertThat(ofShipment.getFirst())
                .as("its own goods and basis")
                .contains("慈善捐赠免税", "共1项，总价值人民币1,000.00元", "报关单号0202", "验收");
        assertThat(ofShipment.getLast()).contains("CNY 1,000.00", "customs declaration 0202");
    }

    @Test
    void anImportListIsNotWrittenWithoutValues() {
        CaseNumber number = aid.sent(
                AidDirection.RECEIVED,
                aid.partner(register.signedRelationship()),
                aid.content(),
                aid.masks(500),
                AidLine.of(GoodsItem.named("护目镜"), Quantity.of(3, Unit.PIECE)));
        AidPaperKey key = AidPaperKey.ofPackage(AidPaperKind.IMPORT_LIST);
        assertThat(offer(number, key).missing().orElseThrow().key()).isEqualTo("aidpapers.missing.approval");
        aid.giveOpinions(number);
        aid.review(number, Review.APPROVED);
        aid.decide(number, Municipal.APPROVED, "京政〔2026〕1号");

        Rejection refused = catchThrowableOfType(Rejection.class, () -> write(number, key));
        assertThat(refused.key()).isEqualTo("aidpapers.missing.values");
        assertThat(refused.arguments()).containsExactly(1, "护目镜");
        assertThat(files(number)).isEmpty();
    }

    @Test
    void anAllocationListAndALetterOfThanksAreWrittenOnceGoodsAreThere() throws IOException {
        CaseNumber number = receivedMasks();
        long donor = aid.read(number).partner().key();
        AidPaperKey thanks = AidPaperKey.ofParty(AidPaperKind.LETTER_OF_THANKS, donor);
        AidPaperKey list = AidPaperKey.ofPackage(AidPaperKind.ALLOCATION_LIST);
        assertThat(offer(number, thanks).missing().orElseThrow().key()).isEqualTo("aidpapers.missing.received");
        assertThat(offer(number, list).missing().orElseThrow().key()).isEqualTo("aidpapers.missing.allocations");

        CaseNumber shipment = planned(number, 500);
        aid.takeIn(shipment);
        aid.reconcile(number, Accounting.ACCOUNTED, "");
        long line = aid.lines(number).getFirst().key();
        aid.allocate(
                number,
                List.of(
                        new Allocation(line, "地坛医院", new BigDecimal("300"), office.today()),
                        new Allocation(line, "佑安医院", new BigDecimal("200"), null)));

        List<String> lists = write(number, list);
        assertThat(lists.getFirst()).contains("1\t地坛医院\t医用外科口罩\t件\t300", "2\t佑安医院\t医用外科口罩\t件\t200", "共2项", "交接");
        assertThat(lists.getLast()).contains("Surgical masks");

        List<String> letters = write(number, thanks);
        AidParty partner = aid.read(number).partner();
        assertThat(letters.getFirst())
                .contains("医用外科口罩500件", partner.nameZh() + "：", "Kia ora", "wb@city.example", "京外办援谢〔" + year());
        assertThat(letters.getLast()).contains("Surgical masks (500 pieces)", partner.nameEn());
    }

    @Test
    void aPaperThatIsWrittenAgainKeepsItsNumberAndIsANewVersion() throws IOException {
        CaseNumber number = given();
        CaseNumber shipment = planned(number);
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment);
        write(number, key);
        aid.dispatch(shipment);
        write(number, key);

        WrittenAidPaper paper =
                as("officer", () -> reading.of(number)).written().getFirst();
        assertThat(paper.number()).startsWith("京外办援装〔");
        assertThat(paper.files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.versions()).hasSize(2));
        assertThat(files(number))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.newest().fileName()).contains(number.value(), shipment.value()));
        assertThat(events(number))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.changes())
                        .contains(
                                new Change("aid.paper.kind", null, "PACKING_LIST", false),
                                new Change("aid.paper.number", null, paper.number(), false),
                                new Change("aid.paper.shipment", null, shipment.value(), false),
                                new Change("aid.paper.templateZh", null, "0", false)));
    }

    @Test
    void whatWasTypedIsThereForWhoeverHasThePaperWrittenAgain() throws IOException {
        CaseNumber number = given();
        CaseNumber shipment = planned(number);
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment);
        write(number, key);
        AidPaperDraft again = offer(number, key).prefilled();
        assertThat(again.text(PaperPlaceholder.MARKS)).isEqualTo("唛头京-1");
        assertThat(again.text(PaperPlaceholder.SIGNATORY)).isEqualTo("赵建国");
        assertThat(again.noteZh()).isEqualTo("干燥装箱");

        aid.dispatch(shipment);
        aid.handOver(shipment);
        assertThat(offer(number, key).prefilled().text(PaperPlaceholder.CONSIGNEE))
                .as("what the portal learnt meanwhile")
                .isEqualTo("市政厅");
    }

    /** Which cartons go along with a part of a line nobody said. */
    @Test
    void aShipmentOfAPartOfALineDoesNotClaimAllItsCartons() throws IOException {
        CaseNumber number = given();
        CaseNumber shipment = planned(number, 12_000);
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment);
        assertThat(offer(number, key).prefilled().text(PaperPlaceholder.TOTAL_CARTONS))
                .isEmpty();
        assertThat(write(number, key).getFirst()).contains("12,000").doesNotContain("1-40");
    }

    @Test
    void aNumberThatAnotherPaperOrCaseHasIsRefusedBesideIt() throws IOException {
        CaseNumber number = given();
        CaseNumber shipment = planned(number);
        write(number, AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment));
        String taken =
                as("officer", () -> reading.of(number)).written().getFirst().number();
        CaseNumber other = given();
        CaseNumber otherShipment = planned(other);
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, otherShipment);

        Rejection refused = catchThrowableOfType(
                Rejection.class, () -> as("officer", () -> papers.write(other, key, draft(key, taken))));
        assertThat(refused.field()).isEqualTo("number");
        assertThat(files(other)).isEmpty();

        as("officer", () -> papers.write(other, key, draft(key, "外办装" + other.value())));
        write(other, key);
        assertThat(as("officer", () -> reading.of(other)).written().getFirst().number())
                .as("its own number stays")
                .isEqualTo("外办装" + other.value());
    }

    @Test
    void aShipmentOfAnotherPackageHasNoPaperHere() {
        CaseNumber number = given();
        CaseNumber other = given();
        CaseNumber shipment = planned(other);
        assertThat(catchThrowableOfType(
                                Rejection.class,
                                () -> write(number, AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment)))
                        .key())
                .isEqualTo("aidpapers.rejection.other");
        assertThat(files(number)).isEmpty();
    }

    /** The name of the English one belongs to a file of a colleague, who alone may renew it. */
    @Test
    void whereOneLanguageIsRefusedNeitherIsKept() throws IOException {
        CaseNumber number = given();
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, 20_000);
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, shipment);
        byte[] other = word("Something else");
        as(
                "officer",
                () -> documents.add(
                        Chain.of(number).subject(),
                        number.value() + " Packing list " + shipment.value() + ".docx",
                        new ByteArrayInputStream(other)));

        Rejection refused = catchThrowableOfType(
                Rejection.class, () -> as("officer2", () -> papers.write(number, key, draft(key, ""))));
        assertThat(refused.key()).isEqualTo("documents.rejection.others");
        assertThat(files(number)).hasSize(1);
        assertThat(as("officer", () -> reading.of(number)).written()).isEmpty();
        assertThat(events(number)).isEmpty();

        write(number, key);
        assertThat(files(number)).hasSize(2);
        assertThat(events(number)).hasSize(1);
    }

    @Test
    void onlyOfficersOfTheDeskWritePapersAndOthersReadWhichThereAre() throws IOException {
        CaseNumber number = given();
        AidPaperKey key = AidPaperKey.ofShipment(AidPaperKind.PACKING_LIST, planned(number));
        write(number, key);
        assertThatThrownBy(() -> as("auditor", () -> papers.write(number, key, draft(key, ""))))
                .isInstanceOf(AccessDeniedException.class);
        AidPaperList seen = as("auditor", () -> reading.of(number));
        assertThat(seen.written()).hasSize(1);
        assertThat(seen.offers()).isEmpty();
        assertThat(seen.objection()).isPresent();
    }

    @Test
    void aThousandLinesAreWrittenInSeconds() throws IOException {
        AidLine[] lines = IntStream.rangeClosed(1, 1_000)
                .mapToObj(each -> AidLine.of(GoodsItem.named("药品" + each), Quantity.of(each, Unit.BOX))
                        .valuedAt(Money.of("0.05", "CNY")))
                .toArray(AidLine[]::new);
        CaseNumber number =
                aid.approved(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), lines);
        AidPaperKey key = AidPaperKey.ofParty(
                AidPaperKind.GIFT_CERTIFICATE, aid.read(number).partner().key());
        long began = System.nanoTime();
        List<String> written = write(number, key);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(written.getFirst()).contains("药品1\t", "药品1000\t1,000\t盒", "人民币25,025.00元");
    }

    private CaseNumber given() {
        return aid.approved(
                AidDirection.GIVEN,
                aid.partner(register.signedRelationship()),
                aid.content(),
                aid.masks(20_000).handled(new Handling(false, false, "1-40")));
    }

    private CaseNumber received() {
        return aid.approved(
                AidDirection.RECEIVED,
                aid.partner(register.signedRelationship()),
                aid.content(),
                AidLine.of(new GoodsItem("医用外科口罩", "MASK_SURGICAL", HsCode.of("630790")), Quantity.of(500, Unit.PIECE))
                        .valuedAt(Money.of("2", "CNY"))
                        .made(new Making(
                                "口罩厂",
                                "粤械注准1",
                                "EN 14683",
                                "L1",
                                null,
                                office.today().plusYears(2))),
                AidLine.of(GoodsItem.named("呼吸机"), Quantity.of(1, Unit.UNIT)).valuedAt(Money.of("2500.50", "CNY")));
    }

    private CaseNumber receivedMasks() {
        return aid.approved(
                AidDirection.RECEIVED, aid.partner(register.signedRelationship()), aid.content(), aid.masks(500));
    }

    private CaseNumber planned(CaseNumber number) {
        return planned(number, 20_000);
    }

    private CaseNumber planned(CaseNumber number, long quantity) {
        aid.prepare(number);
        CaseNumber shipment = aid.plan(number, quantity);
        aid.planned(number);
        return shipment;
    }

    private AidPaperOffer offer(CaseNumber number, AidPaperKey key) {
        return as("officer", () -> reading.of(number)).offers().stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What an officer hands in: what was prefilled, and the rest. */
    private AidPaperDraft draft(AidPaperKey key, String number) {
        return draft(key, number, Map.of());
    }

    private AidPaperDraft draft(AidPaperKey key, String number, Map<PaperPlaceholder, String> prefilled) {
        Map<PaperPlaceholder, String> texts = new EnumMap<>(PaperPlaceholder.class);
        texts.put(PaperPlaceholder.SIGNATORY, "赵建国");
        texts.put(PaperPlaceholder.TOTAL_CARTONS, "40");
        texts.put(PaperPlaceholder.MARKS, "唛头京-1");
        texts.put(PaperPlaceholder.HANDED_OVER_BY, "李敏");
        texts.put(PaperPlaceholder.PARTNER_LANGUAGE_TEXT, "Kia ora");
        texts.put(PaperPlaceholder.REPLY_TO, "wb@city.example");
        texts.keySet().retainAll(key.kind().asked());
        texts.putAll(prefilled);
        return new AidPaperDraft(number, office.today(), texts, "干燥装箱", "Packed dry");
    }

    /** Writes it with what its form says when it is opened; the texts of both files. */
    private List<String> write(CaseNumber number, AidPaperKey key) throws IOException {
        AidPaperDraft opened = as("officer", () -> reading.of(number)).offers().stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .map(AidPaperOffer::prefilled)
                .orElseGet(() -> draft(key, ""));
        AidPaperDraft typed = draft(key, opened.number(), opened.texts());
        AidPaperDraft draft = new AidPaperDraft(
                typed.number(),
                typed.date(),
                typed.texts(),
                opened.noteZh().isEmpty() ? typed.noteZh() : opened.noteZh(),
                opened.noteEn().isEmpty() ? typed.noteEn() : opened.noteEn());
        List<VersionRecord> written = as("officer", () -> papers.write(number, key, draft));
        return List.of(text(written.getFirst()), text(written.getLast()));
    }

    private String text(VersionRecord version) throws IOException {
        try (InputStream content = as(
                                "officer", () -> documents.open(version.id()).orElseThrow())
                        .content()
                        .getInputStream();
                XWPFDocument document = new XWPFDocument(content);
                XWPFWordExtractor word = new XWPFWordExtractor(document)) {
            StringBuilder rows = new StringBuilder(word.getText());
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells()
                            .forEach(cell -> rows.append(cell.getText()).append('\t'));
                    rows.append('\n');
                }
            }
            return rows.toString();
        }
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private List<DocumentRecord> files(CaseNumber number) {
        return as("officer", () -> documents.of(Chain.of(number).subject()));
    }

    private List<AuditEvent> events(CaseNumber number) {
        return trail.of(number).stream()
                .map(entry -> entry.event())
                .filter(event -> event.action().equals("aid.paperWritten"))
                .toList();
    }

    private String day(String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.of(language))
                .format(office.today());
    }

    private String year() {
        return Integer.toString(office.today().getYear());
    }

    private <T> T as(String who, Supplier<T> action) {
        return office.sessions().as(who, action);
    }
}
