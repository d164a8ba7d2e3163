package youcheng.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.AidOffice;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseFacts;
import youcheng.cases.CaseIndex;
import youcheng.changes.ChangingOffice;
import youcheng.changes.content.ChangeKind;
import youcheng.dormancy.review.ReviewOpening;
import youcheng.dormancy.scan.ScanReading;
import youcheng.dormancy.scan.Scanning;
import youcheng.entries.Entries;
import youcheng.entries.content.EnteredPaper;
import youcheng.entries.content.EntryContent;
import youcheng.entries.work.EntryDrafting;
import youcheng.exchanges.Drafts;
import youcheng.exchanges.ExchangeRecording;
import youcheng.plans.Plans;
import youcheng.plans.Plans.PlannedItemDraft;
import youcheng.proposals.Office;
import youcheng.register.AgreementKind;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.search.SearchKind;
import youcheng.search.index.IndexFollower;

/** Cases of every process stand in the index, which reads them while nobody is signed in. */
@PortalTest
@Thorough
class EveryCaseIsFoundTest {

    private static final List<String> OTHERS = List.of("leader", "legal", "finance", "health", "desk", "admin");

    @Autowired
    private List<CaseFacts> features;

    @Autowired
    private Office office;

    @Autowired
    private AidOffice aid;

    @Autowired
    private ChangingOffice changing;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private ExchangeRecording exchanges;

    @Autowired
    private EntryDrafting entries;

    @Autowired
    private ReviewOpening reviews;

    @Autowired
    private Scanning scanning;

    @Autowired
    private ScanReading scans;

    @Autowired
    private Plans plans;

    @Autowired
    private CaseIndex index;

    @Autowired
    private Search search;

    @Autowired
    private IndexFollower follower;

    @Test
    void aCaseOfEachProcessIsFoundByItsNumber() {
        List<CaseNumber> cases = cases();
        assertThat(cases.stream().map(this::processOf).toList())
                .containsExactlyInAnyOrderElementsOf(
                        features.stream().map(CaseFacts::process).toList());
        followedByNobody();
        for (CaseNumber number : cases) {
            assertThat(find("auditor", number.value()))
                    .as(number.value())
                    .first()
                    .returns(SearchKind.CASE, Found::kind)
                    .returns("cases/" + number, Found::link);
        }
    }

    /** What waits to be confirmed is found by its papers, in either language's sentence about them. */
    @Test
    void anEntryIsFoundByItsAgreements() {
        EntryContent content = Entries.dated(
                Entries.inForce(),
                "1980",
                "",
                List.of(new EnteredPaper(AgreementKind.MEMORANDUM, "蚕桑技术合作备忘录", "", "1995", null, false)));
        CaseNumber entry = office.sessions().as("supervisor", () -> entries.enter(content));
        followedByNobody();

        assertThat(find("auditor", "蚕桑技术")).extracting(Found::link).contains("cases/" + entry);
    }

    @Test
    void aScanIsFoundByItsNumberAndItsWordsByThoseWhoMayReadItAndByNobodyElse() {
        CaseNumber scan = scan();
        followedByNobody();
        for (String typed : List.of(scan.value(), "休眠排查 " + scan, "dormancy scan " + scan, "xiumianpaicha " + scan)) {
            for (String reader : List.of("officer", "supervisor", "auditor")) {
                assertThat(find(reader, typed))
                        .as(reader + " " + typed)
                        .extracting(Found::link)
                        .contains("cases/" + scan);
            }
            for (String other : OTHERS) {
                assertThat(find(other, typed)).as(other + " " + typed).isEmpty();
            }
        }
    }

    private List<CaseNumber> cases() {
        CaseNumber parcel = aid.approved(
                AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(20_000));
        aid.prepare(parcel);
        CaseNumber shipment = aid.plan(parcel, 20_000);
        CaseNumber change = changing.begin(register.signedRelationship(), ChangeKind.END);
        CaseNumber entry = office.sessions().as("supervisor", () -> entries.enter(Entries.inForce()));
        RelationshipId quiet = register.signedRelationship();
        office.sessions().as("officer", () -> exchanges.record(Drafts.visit(quiet, "2021-06", "文化代表团来访")));
        CaseNumber review = office.sessions().as("officer", () -> reviews.open(quiet, "多年未往来"));
        PlannedItemDraft item = new PlannedItemDraft("青年艺术家互访", office.today().plusMonths(6), null);
        CaseNumber planned = office.sessions().as("officer", () -> plans.plan(register.signedRelationship(), item));
        return List.of(office.sent(), parcel, shipment, change, entry, review, planned, scan());
    }

    private String processOf(CaseNumber number) {
        return index.summaryOf(number).process();
    }

    /** One that looked at nothing; where another test left one running, that ends first. */
    private CaseNumber scan() {
        return office.sessions().as("supervisor", () -> {
            scans.running().ifPresent(left -> scanning.stop(left.number()));
            CaseNumber scan = scanning.start();
            scanning.stop(scan);
            return scan;
        });
    }

    private void followedByNobody() {
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        follower.follow();
    }

    private List<Found> find(String person, String typed) {
        return office.sessions().as(person, () -> search.overview(typed, 10)).shown();
    }
}
