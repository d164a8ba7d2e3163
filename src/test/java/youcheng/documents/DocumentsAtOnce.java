package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import youcheng.SameInstant;
import youcheng.audit.Chain;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.decisions.Deciding;
import youcheng.decisions.Review;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.templates.CheckedTemplate;
import youcheng.documents.templates.TemplateKeeping;
import youcheng.documents.templates.TemplateSlot;
import youcheng.documents.templates.Templates;
import youcheng.proposals.Office;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItemId;

/** What people do with documents at the same instant, on the embedded database and on PostgreSQL. */
@TestPropertySource(
        properties = {
            "youcheng.documents.store=database",
            "youcheng.documents.quota.person-hour-files=30",
            "youcheng.documents.quota.person-hour-size=1MB",
            "youcheng.documents.quota.case-files=35"
        })
abstract class DocumentsAtOnce {

    @Autowired
    private Office office;

    @Autowired
    private Documents documents;

    @Autowired
    private Deciding deciding;

    @Autowired
    private TemplateKeeping templates;

    @Autowired
    private CaseReading cases;

    @Autowired
    private JdbcTemplate database;

    /** Two new versions of a template at the same instant: the second is told, and nothing of it is kept. */
    @Test
    void ofTwoWhoReplaceATemplateTheSecondIsTold() throws Exception {
        TemplateSlot slot = TemplateSlot.ALL.getLast();
        List<Throwable> refused = SameInstant.refusals(
                () -> replace("supervisor", slot, "One"), () -> replace("officer2", slot, "Other"));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(office.sessions().as("supervisor", () -> templates.versions(slot)))
                .hasSize(1);
    }

    private String replace(String username, TemplateSlot slot, String paragraph) {
        return office.sessions().as(username, () -> {
            CheckedTemplate checked =
                    templates.check(slot, "Letter.docx", new ByteArrayInputStream(Templates.with(slot, paragraph)));
            templates.replace(checked, 0, "措辞更新");
            return "";
        });
    }

    /** A document and a decision at the same instant: the decision saw it, or stands before it. */
    @Test
    void aDecisionNeverCoversADocumentThatWasNotOnItsScreen() throws Exception {
        int refusals = 0;
        for (int round = 0; round < 8; round++) {
            CaseNumber number = office.sent();
            WorkItemId item = office.open(number).id();
            SeenDocuments screen = office.sessions().as("supervisor", () -> office.seen(number));
            List<Throwable> refused = SameInstant.refusals(
                    () -> add("officer", number, "补充.pdf"),
                    () -> office.sessions().as("supervisor", () -> {
                        deciding.review(item, Review.APPROVED, "同意", "", screen);
                        return "";
                    }));
            List<Sighting> sightings = office.sessions().as("auditor", () -> documents.sightings(subject(number)));
            DocumentRecord document = office.sessions()
                    .as("auditor", () -> documents.of(subject(number)))
                    .getFirst();
            if (refused.isEmpty()) {
                assertThat(sightings).hasSize(4);
                assertThat(sightings.getLast().versions()).isEmpty();
                assertThat(sightings.getLast().isBefore(document)).isTrue();
            } else {
                refusals++;
                assertThat(refused).singleElement().isInstanceOf(DocumentsChanged.class);
                assertThat(sightings).hasSize(3);
                assertThat(office.open(number).step()).isEqualTo(ProposalProcess.REVIEW);
            }
        }
        assertThat(refusals).isBetween(0, 8);
    }

    /** 520 versions in 17 seconds were possible once. */
    @Test
    void aPersonsQuotaHoldsHoweverManyUploadsComeAtOnce() throws Exception {
        List<CaseNumber> numbers = List.of(office.handedIn(), office.handedIn());
        List<Callable<VersionRecord>> uploads = new ArrayList<>();
        for (int each = 0; each < 80; each++) {
            CaseNumber number = numbers.get(each % 2);
            String name = "附件" + each + ".pdf";
            uploads.add(() -> add("finance", number, name));
        }
        List<Throwable> refused = all(uploads);
        assertThat(refused)
                .hasSize(50)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                told -> assertThat(told.key()).isEqualTo("documents.rejection.quotaHour")));
        assertThat(numbers.stream()
                        .mapToInt(number -> office.sessions()
                                .as("finance", () -> documents.of(subject(number)))
                                .size())
                        .sum())
                .isEqualTo(30);
    }

    @Test
    void aCaseHoldsSoMuchAndNoMoreAndAnHourHoldsSoManyBytes() throws Exception {
        CaseNumber number = office.handedIn();
        List<Callable<VersionRecord>> uploads = new ArrayList<>();
        for (int each = 0; each < 20; each++) {
            String name = "意见附件" + each + ".pdf";
            uploads.add(() -> add("legal", number, name));
            uploads.add(() -> add("desk", number, "处室" + name));
        }
        assertThat(all(uploads))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Rejection.class,
                                told -> assertThat(told.key()).isEqualTo("documents.rejection.quotaCase")));

        CaseNumber other = office.handedIn();
        byte[] large = new byte[1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        assertThat(all(List.of(() -> office.sessions()
                        .as("desk", () -> documents.add(subject(other), "大.txt", new ByteArrayInputStream(large))))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("documents.rejection.quotaHour"));
    }

    /** In the database, too, bytes that are not those that came in are neither served nor proved. */
    @Test
    void bytesThatWereChangedInTheDatabaseAreFound() {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add("officer", number, "意向书.pdf");
        assertThat(office.sessions().as("auditor", () -> cases.verify(number))).allMatch(Verification::holds);
        database.update(
                "update document_chunk set content = ? where store_key ="
                        + " (select store_key from document_version where id = ?)",
                Papers.pdf(),
                letter.id());
        assertThat(office.sessions().as("auditor", () -> cases.verify(number)).stream()
                        .flatMap(proof -> proof.outside().stream())
                        .map(Verification.Outside::what))
                .containsExactly("意向书.pdf v1");
        assertThatThrownBy(() -> office.sessions().as("officer", () -> documents.open(letter.id())))
                .isInstanceOf(DamagedDocument.class);
    }

    private VersionRecord add(String person, CaseNumber number, String name) {
        return office.sessions()
                .as(person, () -> documents.add(subject(number), name, new ByteArrayInputStream(Papers.pdf())));
    }

    private static List<Throwable> all(List<Callable<VersionRecord>> uploads) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(8);
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<VersionRecord>> running = new ArrayList<>();
            for (int each = 0; each < uploads.size(); each++) {
                Callable<VersionRecord> upload = uploads.get(each);
                boolean together = each < 8 && uploads.size() >= 8;
                running.add(threads.submit(() -> {
                    if (together) {
                        start.await();
                    }
                    return upload.call();
                }));
            }
            for (Future<VersionRecord> each : running) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        }
        return refused;
    }

    private static String subject(CaseNumber number) {
        return Chain.of(number).subject();
    }
}
