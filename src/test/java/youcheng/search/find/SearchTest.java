package youcheng.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.QuietMinute;
import youcheng.audit.TrailEntry;
import youcheng.base.CaseNumber;
import youcheng.cases.comments.CaseComment;
import youcheng.cases.comments.CaseComments;
import youcheng.documents.Documents;
import youcheng.documents.TakenTexts;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeRecording;
import youcheng.identity.AppointedDeputies;
import youcheng.identity.Role;
import youcheng.proposals.Dossiers;
import youcheng.proposals.Office;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.register.AgreementKind;
import youcheng.register.CityRecord;
import youcheng.register.NameRecord;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.agreements.Agreements;
import youcheng.register.agreements.Agreements.AgreementDraft;
import youcheng.register.keeping.RegisterKeeping;
import youcheng.register.keeping.RegisterKeeping.NewName;
import youcheng.search.SearchKind;
import youcheng.search.find.SearchAnswer.AnswerState;
import youcheng.search.find.SearchAnswer.Count;
import youcheng.search.index.IndexFollower;

/** Everything that one may see is found, in both languages and with slips; what one may not is neither found nor counted. */
@PortalTest
@Thorough
class SearchTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice desk;

    @Autowired
    private Agreements agreements;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Search search;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private CaseComments comments;

    @Autowired
    private Documents documents;

    @Autowired
    private TakenTexts takenTexts;

    @Autowired
    private AppointedDeputies deputies;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationContext portal;

    @Test
    void aPartnerIsFoundByAnyOfItsNamesInAnyScript() {
        for (String typed : List.of("科隆", "科隆市", "Cologne", "koln", "Köln", "ＫＯＬＮ", "kelong", "KELONGSHI", "kls")) {
            assertThat(titles("officer", typed)).as(typed).contains("科隆市");
        }
        assertThat(titles("officer", "漢城")).contains("首尔特别市");
        assertThat(titles("admin", "科隆")).contains("科隆市");
    }

    @Test
    void whatStandsOnThePageOfARelationshipIsFoundWithItsPartner() {
        RelationshipId relationship = desk.signedRelationship();
        String partner =
                desk.register.find(desk.cityOf(relationship)).orElseThrow().nameZh();
        String word = word();
        assertThat(titles("officer", word + "五年合作计划")).isEmpty();
        office.sessions()
                .as(
                        "officer",
                        () -> agreements.add(
                                relationship,
                                new AgreementDraft(
                                        null, AgreementKind.AGREEMENT, word + "五年合作计划", "", "2021", null, false)));
        assertThat(titles("officer", word + "五年合作计划")).contains(partner);

        RelationshipSummary known = desk.register.concluded().stream()
                .filter(each -> each.nameZh().equals("科隆市"))
                .findFirst()
                .orElseThrow();
        String source = Objects.requireNonNull(
                desk.register.find(known.id()).orElseThrow().source());
        assertThat(titles("officer", source.substring(0, Math.min(20, source.length()))))
                .contains("科隆市");
    }

    @Test
    void anExchangeIsFoundByEveryNameOfItsPartner() {
        RelationshipId relationship = desk.signedRelationship();
        CityRecord city = desk.register.find(desk.cityOf(relationship)).orElseThrow();
        String title = word() + "交流活动";
        office.sessions().as("officer", () -> recording.record(Drafts.visit(relationship, "2024-05", title)));
        assertThat(titles("officer", city.nameEn())).contains(title);
        assertThat(titles("officer", city.nameZh())).contains(title);

        String other = word();
        assertThat(titles("officer", other)).isEmpty();
        office.sessions()
                .as(
                        "officer",
                        () -> keeping.addName(city.id(), new NewName(NameRecord.LOCAL, other, "", "", false, "")));
        assertThat(titles("officer", other)).contains(title, city.nameZh());
    }

    @Test
    void smallSlipsAreForgiven() {
        assertThat(titles("officer", "Colonge")).contains("科隆市");
        assertThat(titles("officer", "Cologme")).contains("科隆市");
        assertThat(titles("officer", "柯龙市")).as("sounds the same").contains("科隆市");
        assertThat(find("officer", "Colonge").withSlips()).isTrue();
        assertThat(find("officer", "Cologne").withSlips()).isFalse();
    }

    /** 0001 and 0002, 13800000001 and 13800000002 are not the same with a slip. */
    @Test
    void aNumberIsNeverLikeAnother() {
        String word = word();
        CaseNumber number = office.sent();
        comment(number, word + "，请回电13800000001，文号京外办函〔2025〕4711号，2025-11-23，第二十三届，HX2031");
        for (String typed : List.of("13800000001", "4711", "2025-11-23", "第二十三届", "HX2031")) {
            assertThat(find("officer", word + " " + typed).all().number())
                    .as(typed)
                    .isEqualTo(1);
        }
        for (String typed :
                List.of("13800000002", "1380000001", "4712", "2025-11-24", "2024-11-23", "第二十四届", "HX2032", "HY2031")) {
            assertThat(find("officer", word + " " + typed).all().number())
                    .as(typed)
                    .isZero();
        }
        String next = number.value().substring(0, number.value().length() - 4) + "9876";
        assertThat(find("officer", next).all()).isEqualTo(new Count(0, false));
        assertThat(find("officer", next).withSlips()).isFalse();
    }

    @Test
    void oneOtherCharacterInATitleIsForgivenButNotAnotherNumber() {
        CaseNumber number = office.sent();
        add("case:" + number, "第二十三届友城论坛纪要.txt", "空");
        assertThat(titles("officer", "友城伦坛纪要")).as("sounds the same").contains("第二十三届友城论坛纪要.txt");
        assertThat(titles("officer", "友城大坛纪要")).as("one other character").contains("第二十三届友城论坛纪要.txt");
        assertThat(titles("officer", "第二十四届友城论坛纪要")).doesNotContain("第二十三届友城论坛纪要.txt");
    }

    @Test
    void theExactNameComesFirst() {
        assertThat(titles("officer", "科隆市").getFirst()).isEqualTo("科隆市");
        assertThat(titles("officer", "cologne").getFirst()).isEqualTo("科隆市");
    }

    @Test
    void aCommentIsFoundWithItsPassageByWhoeverReadsTheCase() {
        CaseNumber number = office.sent();
        String word = word();
        comment(number, "前面有很多话。请核对<b>" + word + "代表团</b>的行程，尽快答复。");

        Found found = find("officer", word).shown().getFirst();
        assertThat(found.kind()).isEqualTo(SearchKind.COMMENT);
        assertThat(found.passage().pieces()).contains(new Passage.Piece(word, true));
        assertThat(found.passage().text()).contains("<b>").contains("的行程");
        assertThat(found.link()).isEqualTo("cases/" + number + "?tab=comments");
        assertThat(find("officer", word + "的行程代表团").all().number())
                .as("words in another order")
                .isEqualTo(1);
    }

    @Test
    void whatOneMayNotReadIsNeitherFoundNorCounted() {
        CaseNumber number = office.begin("officer", office.dossier());
        String word = word();
        comment(number, "只给有关的人看：" + word);

        assertThat(find("officer", word).all()).isEqualTo(new Count(1, false));
        assertThat(find("auditor", word).all()).isEqualTo(new Count(1, false));
        for (String other : List.of("legal", "leader", "finance", "admin")) {
            assertThat(find(other, word).all()).as(other).isEqualTo(new Count(0, false));
            assertThat(find(other, number.value()).all()).as(other).isEqualTo(new Count(0, false));
        }
        assertThat(find("officer", number.value()).shown().getFirst().link()).isEqualTo("cases/" + number);
    }

    @Test
    void aDeputyFindsWhatThePrincipalReadsAndOnlyAsLongAsTheyStandIn() {
        CaseNumber number = office.begin("officer", office.dossier());
        String word = word();
        comment(number, word);
        long legal = office.sessions().accountId("legal");
        long officer = office.sessions().accountId("officer");
        assertThat(find("legal", word).all().number()).isZero();

        deputies.appoint(legal, officer);
        assertThat(find("legal", word).all().number()).isEqualTo(1);
        deputies.end(legal, officer);
        assertThat(find("legal", word).all().number()).isZero();
        deputies.appoint(legal, officer, java.util.Set.of(Role.OFFICER), java.util.Set.of("AidPackage"));
        assertThat(find("legal", word).all().number())
                .as("left to them in other cases only")
                .isZero();
        deputies.end(legal, officer);
        deputies.appoint(legal, officer, java.util.Set.of(Role.OFFICER), java.util.Set.of("SisterCityProposal"));
        assertThat(find("legal", word).all().number()).isEqualTo(1);
        deputies.end(legal, officer);
    }

    @Test
    void whoeverIsNamedFindsTheCaseFromThenOn() {
        CaseNumber number = office.begin("officer", office.dossier());
        String word = word();
        office.sessions()
                .as(
                        "officer",
                        () -> comments.comment(
                                number, word, List.of(office.sessions().accountId("leader"))));
        assertThat(find("leader", word).all().number()).isEqualTo(1);
    }

    @Test
    void aCommentThatIsWithdrawnIsNotFoundEvenBeforeTheIndexHeardOfIt() {
        CaseNumber number = office.sent();
        String word = word();
        comment(number, word);
        assertThat(find("officer", word).all().number()).isEqualTo(1);

        office.sessions().as("officer", () -> {
            CaseComment mine = comments.of(number, 1).newest().getFirst();
            comments.withdraw(number, mine.id());
        });
        assertThat(office.sessions()
                        .as("officer", () -> search.overview(word, 5))
                        .all())
                .isEqualTo(new Count(0, false));
        assertThat(find("officer", word).all().number()).isZero();
    }

    @Test
    void aDocumentIsFoundByTheTextInsideItsNewestVersionUntilItIsWithdrawn() {
        CaseNumber number = office.sent();
        String old = word();
        String word = word();
        String subject = "case:" + number;
        add(subject, "会谈纪要.txt", old);
        takenTexts.take();
        assertThat(find("officer", old).of(SearchKind.DOCUMENT).number()).isEqualTo(1);
        office.sessions()
                .as(
                        "officer",
                        () -> documents.add(
                                subject,
                                "会谈纪要.txt",
                                new ByteArrayInputStream(("第一行\n双方商定" + word + "合作").getBytes(StandardCharsets.UTF_8)),
                                youcheng.documents.SameName.NEW_VERSION));
        takenTexts.take();

        Found found = find("officer", word).shown().getFirst();
        assertThat(found.kind()).isEqualTo(SearchKind.DOCUMENT);
        assertThat(found.titleZh().text()).isEqualTo("会谈纪要.txt");
        assertThat(found.passage().isMarked()).isTrue();
        assertThat(find("officer", old).all().number())
                .as("of the older version")
                .isZero();
        assertThat(find("leader", word).all().number()).isZero();
        long id = office.sessions()
                .as("officer", () -> documents.of(subject))
                .getFirst()
                .id();
        office.sessions().as("officer", () -> documents.withdraw(subject, id, "放错了"));
        assertThat(find("officer", word).all().number()).isZero();
    }

    @Test
    void aCaseIsFoundByItsFactsAndByATitleInEitherLanguage() {
        String word = word();
        ProposalContent dossier = Dossiers.with(office.dossier(), ProposalField.background, "缘起于" + word + "展览");
        CaseNumber number = office.begin("officer", dossier);
        office.save("officer", number, dossier);
        assertThat(find("officer", word).shown()).extracting(Found::kind).contains(SearchKind.CASE);
        assertThat(find("officer", dossier.partnerNameEn()).of(SearchKind.CASE).number())
                .isPositive();
        assertThat(find("officer", dossier.partnerNameZh()).of(SearchKind.CASE).number())
                .isPositive();
    }

    @Test
    void whateverIsTypedIsAnsweredWithAClearWord() {
        for (String typed :
                List.of("*", "?", "\"", "'", "(", ")", "\\", "~", "😀", "+-&|!{}[]^:/", "，。！", "\u0000", "\uD83D")) {
            assertThat(find("officer", typed).state()).as(typed).isEqualTo(AnswerState.NO_WORDS);
        }
        for (String typed :
                List.of("的", "the of and", "a", "科", "title:*", "\"科隆", "科隆~9", "AND OR NOT", "😀科隆", "[* TO *]")) {
            assertThat(find("officer", typed).state()).as(typed).isEqualTo(AnswerState.ASKED);
        }
        assertThat(find("officer", "").state()).isEqualTo(AnswerState.NOTHING_TYPED);
        for (String typed : List.of("长".repeat(10_000), "x".repeat(10_000), "a b ".repeat(2500), "科隆 ".repeat(3000))) {
            assertThat(find("officer", typed))
                    .returns(AnswerState.ASKED, SearchAnswer::state)
                    .returns(true, SearchAnswer::shortened);
        }
    }

    @Test
    void thatAnAuditorWasShownACaseIsRecordedWithoutTheWords() {
        CaseNumber number = office.sent();
        String word = word();
        comment(number, word);
        QuietMinute.in(portal);
        find("auditor", word);
        TrailEntry entry = trail.of(Chain.ofAccess(office.today())).stream()
                .filter(each -> each.event().action().equals("access.searched"))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(entry.toString()).contains("case:" + number).doesNotContain(word);
    }

    @Test
    void pagesAndKindsAddUp() {
        SearchAnswer all = office.sessions().as("officer", () -> search.page("市", null, 0, 20));
        assertThat(all.shown()).hasSize(20);
        assertThat(all.of(SearchKind.PARTNER).number()).isPositive();
        SearchAnswer partners = office.sessions().as("officer", () -> search.page("市", SearchKind.PARTNER, 0, 20));
        assertThat(partners.shown()).extracting(Found::kind).containsOnly(SearchKind.PARTNER);
        assertThat(partners.counts()).isEqualTo(all.counts());
    }

    private void add(String subject, String name, String word) {
        office.sessions()
                .as(
                        "officer",
                        () -> documents.add(
                                subject, name, new ByteArrayInputStream(word.getBytes(StandardCharsets.UTF_8))));
    }

    private void comment(CaseNumber number, String said) {
        office.sessions().as("officer", () -> comments.comment(number, said, List.of()));
    }

    private SearchAnswer find(String person, String typed) {
        follower.follow();
        return office.sessions().as(person, () -> search.overview(typed, 10));
    }

    private List<String> titles(String person, String typed) {
        return find(person, typed).shown().stream()
                .map(found -> found.titleZh().text())
                .toList();
    }

    /** Characters that stand together in no other text. */
    private static String word() {
        int number = NUMBER.incrementAndGet();
        return "龘" + (char) ('\u9f00' + number) + (char) ('\u7500' + number);
    }
}
