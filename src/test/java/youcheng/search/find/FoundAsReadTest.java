package youcheng.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.cases.comments.CaseComments;
import youcheng.decisions.Deciding;
import youcheng.decisions.Opinion;
import youcheng.documents.Documents;
import youcheng.documents.TakenTexts;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;
import youcheng.proposals.Dossiers;
import youcheng.proposals.Office;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalProcess;
import youcheng.search.SearchKind;
import youcheng.search.find.SearchAnswer.Count;
import youcheng.search.index.IndexFollower;
import youcheng.workflow.WorkItemId;

/** Whoever may read a case finds it and all that is said in it, and nobody else: search and the page of a case never differ. */
@PortalTest
@Thorough
class FoundAsReadTest {

    private static final List<String> PEOPLE =
            List.of("officer", "supervisor", "leader", "auditor", "legal", "finance", "health", "desk", "admin");

    @Autowired
    private Office office;

    @Autowired
    private CaseReading reading;

    @Autowired
    private Search search;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private CaseComments comments;

    @Autowired
    private Documents documents;

    @Autowired
    private Deciding deciding;

    @Autowired
    private TakenTexts takenTexts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    @Test
    void anOfficerOfAnotherDeskNeitherFindsNorCountsWhatOneOfTheDeskFinds() {
        open("finder.europe", Desk.EUROPE);
        open("finder.asia", Desk.ASIA_AFRICA);
        String word = "鼍鼗甲";
        CaseNumber number = saying(word);
        office.sessions()
                .as("officer", () -> office.desk().giveBack(office.open(number).id()));
        follower.follow();

        assertThat(reads("finder.europe", number)).isTrue();
        assertThat(counts("finder.europe", word))
                .isEqualTo(Map.of(
                        SearchKind.CASE, new Count(1, false),
                        SearchKind.COMMENT, new Count(1, false),
                        SearchKind.DOCUMENT, new Count(1, false)));
        assertThat(counts("finder.europe", number.value())).containsKey(SearchKind.CASE);
        assertThat(reads("finder.asia", number)).isFalse();
        assertThat(counts("finder.asia", word)).isEmpty();
        assertThat(counts("finder.asia", number.value())).isEmpty();
    }

    @Test
    void whoeverLeavesTheDeskFindsItsCasesNoMoreAtOnce() {
        open("finder.leaving", Desk.EUROPE);
        String word = "鼍鼗乙";
        CaseNumber number = saying(word);
        office.sessions()
                .as("officer", () -> office.desk().giveBack(office.open(number).id()));
        follower.follow();
        assertThat(counts("finder.leaving", word)).isNotEmpty();

        move("finder.leaving", Desk.ASIA_AFRICA);
        assertThat(reads("finder.leaving", number)).isFalse();
        assertThat(counts("finder.leaving", word)).isEmpty();

        move("finder.leaving", Desk.EUROPE);
        assertThat(counts("finder.leaving", word)).isNotEmpty();
    }

    @Test
    void everybodyFindsTheCasesThatTheyMayReadAndNoOthers() {
        open("finder.one", Desk.EUROPE);
        open("finder.other", Desk.AMERICAS_OCEANIA);
        List<CaseNumber> numbers = List.of(
                office.begin("officer", office.dossier()),
                office.begin("finder.one", office.dossier()),
                office.handedIn(),
                office.sent());
        String word = "鼍鼗丙";
        numbers.forEach(number ->
                office.sessions().as(authorOf(number), () -> comments.comment(number, word + number, List.of())));
        follower.follow();

        List<String> people = new ArrayList<>(PEOPLE);
        people.addAll(List.of("finder.one", "finder.other"));
        for (String person : people) {
            List<String> readable = numbers.stream()
                    .filter(number -> reads(person, number))
                    .map(number -> "cases/" + number + "?tab=comments")
                    .toList();
            assertThat(find(person, word).shown())
                    .as(person)
                    .extracting(Found::link)
                    .containsExactlyInAnyOrderElementsOf(readable);
            assertThat(find(person, word).all()).as(person).isEqualTo(new Count(readable.size(), false));
        }
        assertThat(people.stream()
                        .collect(Collectors.groupingBy(person -> numbers.stream()
                                .filter(number -> reads(person, number))
                                .count())))
                .as("some read all, some a part, some none")
                .hasSizeGreaterThan(2)
                .containsKeys(0L, 4L);
    }

    @Test
    void anOpinionIsFoundByWhoeverReadsItsCase() {
        CaseNumber number = office.handedIn();
        String said = "鼍鼗丁";
        WorkItemId item = office.open(number, ProposalProcess.FINANCE_OPINION).id();
        office.sessions().as("finance", () -> deciding.giveOpinion(item, Opinion.SUPPORT, said, office.seen(number)));
        follower.follow();
        for (String person : PEOPLE) {
            assertThat(counts(person, said))
                    .as(person)
                    .isEqualTo(reads(person, number) ? Map.of(SearchKind.STATEMENT, new Count(1, false)) : Map.of());
        }
        assertThat(find("officer", said).shown())
                .extracting(Found::link)
                .containsExactly("cases/" + number + "?tab=opinions");
    }

    /** A case that says this word itself, in a comment and in a document. */
    private CaseNumber saying(String word) {
        ProposalContent dossier = Dossiers.with(office.dossier(), ProposalField.background, word);
        CaseNumber number = office.begin("officer", dossier);
        office.save("officer", number, dossier);
        office.sessions().as("officer", () -> {
            comments.comment(number, word, List.of());
            documents.add("case:" + number, "纪要.txt", new ByteArrayInputStream(word.getBytes(StandardCharsets.UTF_8)));
        });
        takenTexts.take();
        return number;
    }

    private String authorOf(CaseNumber number) {
        return reads("officer", number) ? "officer" : "finder.one";
    }

    /** Whether the page of the case opens for this person. */
    private boolean reads(String person, CaseNumber number) {
        try {
            return office.sessions().as(person, () -> reading.read(number)).isPresent();
        } catch (AccessDeniedException noReader) {
            return false;
        }
    }

    private SearchAnswer find(String person, String typed) {
        return office.sessions().as(person, () -> search.overview(typed, 10));
    }

    private Map<SearchKind, Count> counts(String person, String typed) {
        return find(person, typed).counts();
    }

    private void open(String username, Desk desk) {
        office.sessions().as("admin", () -> accounts.open(username, "周寻", EnumSet.of(Role.OFFICER), EnumSet.of(desk)));
    }

    private void move(String username, Desk desk) {
        office.sessions().as("admin", () -> {
            AccountRecord account = ListedAccounts.with(accountList, username).stream()
                    .filter(each -> each.person().username().equals(username))
                    .findFirst()
                    .orElseThrow();
            accounts.change(
                    account.person().id(),
                    account.version(),
                    account.person().name(),
                    EnumSet.of(Role.OFFICER),
                    EnumSet.of(desk));
        });
    }
}
