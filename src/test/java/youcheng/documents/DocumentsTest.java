package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.RefusedEntries;
import youcheng.audit.TrailEntry;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseReading;
import youcheng.cases.Circulation;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.proposals.Office;

/** Papers of a case: taken in, versioned, marked, withdrawn, read; and what happens to bytes when something fails. */
@PortalTest
@Thorough
class DocumentsTest {

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentSweep sweep;

    @Autowired
    private Office office;

    @Autowired
    private Circulation circulation;

    @Autowired
    private CaseReading cases;

    @Autowired
    private DiskStore disk;

    @Autowired
    private DatabaseStore database;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditTrail trail;

    @Test
    void aPaperIsKeptWithTypeSizeAndChecksumAndReadAgain() {
        CaseNumber number = office.handedIn();
        byte[] pdf = Papers.pdf();
        VersionRecord added = add("officer", number, "意向书.pdf", pdf);

        assertThat(added.kind()).isEqualTo(FileKind.PDF);
        assertThat(added.size()).isEqualTo(pdf.length);
        assertThat(added.sha256()).matches("[0-9a-f]{64}");
        assertThat(bytes("legal", added)).isEqualTo(pdf);
        assertThat(papers("officer", number)).singleElement().satisfies(paper -> {
            assertThat(paper.marking()).isEqualTo(Marking.INTERNAL);
            assertThat(paper.newest().fileName()).isEqualTo("意向书.pdf");
        });
        assertThat(actions(number)).contains("document.added");
    }

    @Test
    void theSameNameMakesAVersionIfThatIsWantedAndTheOldOneStaysReadable() {
        CaseNumber number = office.handedIn();
        byte[] first = Papers.pdf();
        VersionRecord one = add("officer", number, "意向书.pdf", first);
        VersionRecord two = add("officer", number, "意向书.PDF", Papers.pdf(), SameName.NEW_VERSION);

        assertThat(two.number()).isEqualTo(2);
        assertThat(papers("officer", number))
                .singleElement()
                .satisfies(paper -> assertThat(paper.versions())
                        .extracting(VersionRecord::number)
                        .containsExactly(2, 1));
        assertThat(bytes("officer", one)).isEqualTo(first);
        assertThat(actions(number)).containsSubsequence("document.added", "document.newVersion");
    }

    /** A telephone calls every photograph image.jpg. */
    @Test
    void twoDifferentFilesOfOneNameAreNeverMixedWithoutAnAnswer() {
        CaseNumber number = office.handedIn();
        byte[] first = Papers.pdf();
        byte[] second = Papers.pdf();
        add("officer", number, "image.pdf", first);
        long before = files();
        assertThatThrownBy(() -> add("officer", number, "IMAGE.pdf", second))
                .isInstanceOfSatisfying(SameNameQuestion.class, asked -> {
                    assertThat(asked.namesake().mayRenew()).isTrue();
                    assertThat(asked.namesake().separateName()).isEqualTo("IMAGE (2).pdf");
                });
        assertThat(papers("officer", number)).hasSize(1);
        assertThat(files()).isEqualTo(before);

        VersionRecord separate = add("officer", number, "image.pdf", second, SameName.SEPARATE);
        assertThat(separate.fileName()).isEqualTo("image (2).pdf");
        assertThat(add("officer", number, "image.pdf", Papers.pdf(), SameName.SEPARATE)
                        .fileName())
                .isEqualTo("image (3).pdf");
        assertThat(papers("officer", number))
                .extracting(paper -> paper.newest().fileName())
                .containsExactly("image.pdf", "image (2).pdf", "image (3).pdf");
        assertThat(bytes("officer", separate)).isEqualTo(second);
    }

    /** The file that came in waits; an answer keeps it without a second upload. */
    @Test
    void aFileThatWaitsForAnAnswerIsKeptByTheAnswer() {
        CaseNumber number = office.handedIn();
        add("officer", number, "照片.pdf", Papers.pdf());
        byte[] other = Papers.pdf();
        office.sessions().as("officer", () -> {
            PendingUpload pending = documents.take(subject(number), "照片.pdf", new ByteArrayInputStream(other));
            assertThatThrownBy(() -> documents.keep(pending, SameName.ASK)).isInstanceOf(SameNameQuestion.class);
            assertThat(documents.keep(pending, SameName.NEW_VERSION).number()).isEqualTo(2);
        });
        assertThat(bytes("officer", papers("officer", number).getFirst().newest()))
                .isEqualTo(other);
    }

    @Test
    void whoMerelyReadsTheCaseAddsNothing() {
        CaseNumber number = office.sent();
        long finance = office.sessions().as("finance", office::me).id();
        long leader = office.sessions().as("leader", office::me).id();
        as("supervisor", () -> circulation.circulate(number, List.of(leader, finance), "请阅"));
        assertThat(papers("leader", number)).isEmpty();
        as("leader", () -> assertThat(cases.read(number)).isPresent());
        assertThatThrownBy(() -> add("leader", number, "插入.pdf", Papers.pdf()))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("cases.rejection.noPartInCase"));
        assertThat(papers("officer", number)).isEmpty();
        // Who gave an opinion has a part, and so has whoever may take the open task.
        assertThat(add("finance", number, "预算意见.pdf", Papers.pdf()).number()).isEqualTo(1);
        assertThat(add("officer2", number, "会议纪要.pdf", Papers.pdf()).number()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedLeavesNeitherRowNorFile() {
        CaseNumber number = office.handedIn();
        long before = files();
        refused(number, "病毒.pdf", Papers.program(), "documents.rejection.type");
        refused(number, "图片.pdf", Papers.png(), "documents.rejection.lies");
        refused(number, "意向书.docx", Papers.pdf(), "documents.rejection.lies");
        refused(
                number,
                "网页.txt",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "documents.rejection.type");
        refused(number, "空.pdf", new byte[0], "documents.rejection.empty");
        refused(number, "大.txt", largest(), "documents.rejection.tooLarge");
        refused(number, "炸弹.zip", Papers.zip(401, "a"), "documents.rejection.bomb");
        refused(number, "坏.zip", Arrays.copyOf(Papers.zip(1, "a", "b"), 200), "documents.rejection.damaged");

        assertThat(papers("officer", number)).isEmpty();
        assertThat(files()).isEqualTo(before);
        assertThat(actions(number)).noneMatch(action -> action.startsWith("document."));
    }

    @Test
    void containersAreKnownByWhatIsInThem() {
        CaseNumber number = office.handedIn();
        assertThat(add("officer", number, "a.docx", Papers.zip(0, "[Content_Types].xml", "word/document.xml"))
                        .kind())
                .isEqualTo(FileKind.WORD);
        assertThat(add("officer", number, "b.xlsx", Papers.zip(0, "[Content_Types].xml", "xl/workbook.xml"))
                        .kind())
                .isEqualTo(FileKind.EXCEL);
        assertThat(add("officer", number, "c.ofd", Papers.zip(0, "OFD.xml")).kind())
                .isEqualTo(FileKind.OFD);
        assertThat(add("officer", number, "d.zip", Papers.zip(1, "x.txt")).kind())
                .isEqualTo(FileKind.ARCHIVE);
        refused(number, "e.docx", Papers.zip(0, "x.txt"), "documents.rejection.lies");
    }

    @Test
    void aLineThatBreaksLeavesNothing() {
        CaseNumber number = office.handedIn();
        long before = files();
        assertThatThrownBy(() -> office.sessions()
                        .as(
                                "officer",
                                () -> documents.add(subject(number), "意向书.pdf", Papers.brokenAfter(Papers.pdf()))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(papers("officer", number)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aRollbackAfterTheBytesAreOnTheDiskLeavesNothing() {
        CaseNumber number = office.handedIn();
        long before = files();
        try (RefusedEntries refused = new RefusedEntries(tables, "document.added")) {
            assertThatThrownBy(() -> add("officer", number, "意向书.pdf", Papers.pdf()))
                    .hasMessageContaining(RefusedEntries.REASON);
        }
        assertThat(papers("officer", number)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    /** What a process leaves that is killed after the file is in its place and before the commit, or while it comes in. */
    @Test
    void whatAKilledProcessLeftIsSetAsideOnceItIsOldAndNothingElseIsTouched() throws IOException {
        CaseNumber number = office.handedIn();
        VersionRecord kept = add("officer", number, "意向书.pdf", Papers.pdf());
        String key = "aa/aa" + UUID.randomUUID().toString().substring(2);
        Path shard = Files.createDirectories(disk.folder().resolve("aa"));
        Path left = disk.folder().resolve(key);
        Path half = disk.folder().resolve("incoming").resolve("upload-4711.part");
        Files.write(left, Papers.pdf());
        Files.write(half, Papers.pdf());
        List<Path> foreign = List.of(
                disk.folder().resolve("备份.zip"),
                shard.resolve("notes.txt"),
                disk.folder().resolve("incoming").resolve("letter.pdf"),
                Files.createDirectories(disk.folder().resolve("old")).resolve("a.pdf"));
        for (Path each : foreign) {
            Files.write(each, Papers.pdf());
        }
        sweep.sweep();
        assertThat(left).exists();
        assertThat(half).exists();

        FileTime yesterday = FileTime.from(Instant.now().minusSeconds(86_400));
        Files.setLastModifiedTime(left, yesterday);
        Files.setLastModifiedTime(half, yesterday);
        try (Stream<Path> all = Files.walk(disk.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, yesterday);
            }
        }
        assertThat(sweep.sweep()).isGreaterThanOrEqualTo(2);
        assertThat(left).doesNotExist();
        assertThat(half).doesNotExist();
        try (Stream<Path> all = Files.walk(disk.folder().resolve(DiskStore.SWEPT))) {
            assertThat(all.map(path -> path.toString().replace('\\', '/')))
                    .anyMatch(path -> path.endsWith(key))
                    .anyMatch(path -> path.endsWith("incoming/upload-4711.part"));
        }
        assertThat(foreign).allSatisfy(each -> assertThat(each).exists());
        assertThat(bytes("officer", kept)).isNotEmpty();
    }

    @Test
    void theSameContentTwiceIsRefusedAndNamesTheFirst() {
        CaseNumber number = office.handedIn();
        byte[] pdf = Papers.pdf();
        add("officer", number, "意向书.pdf", pdf);
        assertThatThrownBy(() -> add("officer", number, "又一份.pdf", pdf))
                .isInstanceOfSatisfying(Rejection.class, told -> {
                    assertThat(told.key()).isEqualTo("documents.rejection.same");
                    assertThat(told.arguments()).contains("意向书.pdf");
                });
    }

    @Test
    void anOfficerWhoTookATaskOfTheCaseRenewsButDoesNotWithdraw() {
        CaseNumber number = office.sent();
        add("officer", number, "意向书.pdf", Papers.pdf());
        DocumentRecord paper = papers("officer", number).getFirst();
        assertThatThrownBy(() -> add("officer2", number, "意向书.pdf", Papers.pdf(), SameName.NEW_VERSION))
                .as("it lies with the group, not with them")
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("documents.rejection.others"));
        as("officer2", () -> office.desk().claim(office.open(number).id()));

        assertThat(add("officer2", number, "意向书.pdf", Papers.pdf(), SameName.NEW_VERSION)
                        .number())
                .isEqualTo(2);
        assertThatThrownBy(() -> as("officer2", () -> documents.withdraw(subject(number), paper.id(), "理由")))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("documents.rejection.others"));
    }

    @Test
    void onlyWhoAddedItOrTheInitiatorRenewsMarksAndWithdraws() {
        CaseNumber number = office.handedIn();
        add("legal", number, "意见.pdf", Papers.pdf());
        DocumentRecord paper = papers("officer", number).getFirst();
        assertThatThrownBy(() -> add("finance", number, "意见.pdf", Papers.pdf(), SameName.NEW_VERSION))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("documents.rejection.others"));
        assertThatThrownBy(() -> add("finance", number, "意见.pdf", Papers.pdf()))
                .isInstanceOfSatisfying(
                        SameNameQuestion.class,
                        asked -> assertThat(asked.namesake().mayRenew()).isFalse());
        assertThatThrownBy(() -> as("finance", () -> documents.withdraw(subject(number), paper.id(), "理由")))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> as("legal", () -> documents.mark(subject(number), paper.id(), Marking.PUBLIC, " ")))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.field()).isEqualTo("reason"));

        as("legal", () -> documents.mark(subject(number), paper.id(), Marking.PUBLIC, "可公开"));
        assertThat(papers("officer", number).getFirst().marking()).isEqualTo(Marking.PUBLIC);
        as("officer", () -> documents.withdraw(subject(number), paper.id(), "有误"));
        assertThat(papers("officer", number).getFirst().isWithdrawn()).isTrue();
        assertThat(bytes("officer", paper.newest())).isNotEmpty();
        assertThatThrownBy(() -> as("legal", () -> documents.withdraw(subject(number), paper.id(), "再次")))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("documents.rejection.withdrawn"));
        assertThat(actions(number)).containsSubsequence("document.added", "document.marked", "document.withdrawn");
    }

    @Test
    void whoeverHasNoPartInTheCaseFindsNothingAndIsRecorded() {
        CaseNumber number = office.begin("officer", office.dossier());
        VersionRecord added = add("officer", number, "意向书.pdf", Papers.pdf());

        assertThat(papers("finance", number)).isEmpty();
        as("finance", () -> assertThat(documents.open(added.id())).isEmpty());
        assertThatThrownBy(() -> add("finance", number, "插入.pdf", Papers.pdf())).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> add("admin", number, "插入.pdf", Papers.pdf()))
                .isInstanceOf(AuthorizationDeniedException.class);
        as("officer", () -> assertThat(documents.open(99_999_999)).isEmpty());
    }

    @Test
    void auditorsReadAndAddNothing() {
        CaseNumber number = office.handedIn();
        VersionRecord added = add("officer", number, "意向书.pdf", Papers.pdf());
        assertThat(bytes("auditor", added)).isNotEmpty();
        assertThatThrownBy(() -> add("auditor", number, "插入.pdf", Papers.pdf()))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("cases.rejection.auditorsRead"));
        assertThat(papers("officer", number)).hasSize(1);
    }

    @Test
    void twoPeopleWhoAddTheSameFileAtTheSameInstantKeepItOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            CaseNumber number = office.handedIn();
            byte[] pdf = Papers.pdf();
            List<Throwable> refused = SameInstant.refusals(
                    () -> add("officer", number, "甲.pdf", pdf), () -> add("legal", number, "乙.pdf", pdf));
            assertThat(refused).singleElement().isInstanceOf(Rejection.class);
            assertThat(papers("officer", number)).hasSize(1);
        }
    }

    @Test
    void theDatabaseKeepsBytesInPiecesAndARollbackTakesThemBack() throws IOException {
        byte[] content = new byte[1_300_000];
        new java.util.Random(7).nextBytes(content);
        Path file = Files.write(disk.incoming(), content);
        String key = Objects.requireNonNull(transaction.execute(status -> keep(file)));
        try (InputStream read = database.read(key)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
        assertThat(file).doesNotExist();

        Path other = Files.write(disk.incoming(), content);
        String taken = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return keep(other);
        }));
        assertThatThrownBy(() -> database.read(taken)).isInstanceOf(IOException.class);
    }

    private String keep(Path file) {
        try {
            return database.keep(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] largest() {
        byte[] text = new byte[50 * 1024 * 1024 + 1];
        Arrays.fill(text, (byte) 'a');
        return text;
    }

    private void refused(CaseNumber number, String name, byte[] content, String key) {
        assertThatThrownBy(() -> add("officer", number, name, content))
                .as(name)
                .isInstanceOfSatisfying(Rejection.class, told -> {
                    assertThat(told.key()).isEqualTo(key);
                    assertThat(told.arguments()[0]).isEqualTo(name);
                });
    }

    private VersionRecord add(String person, CaseNumber number, String name, byte[] content) {
        return Objects.requireNonNull(office.sessions()
                .as(person, () -> documents.add(subject(number), name, new ByteArrayInputStream(content))));
    }

    private VersionRecord add(String person, CaseNumber number, String name, byte[] content, SameName wish) {
        return Objects.requireNonNull(office.sessions()
                .as(person, () -> documents.add(subject(number), name, new ByteArrayInputStream(content), wish)));
    }

    private void as(String person, Runnable action) {
        office.sessions().as(person, action);
    }

    private List<DocumentRecord> papers(String person, CaseNumber number) {
        return office.sessions().as(person, () -> documents.of(subject(number)));
    }

    private byte[] bytes(String person, VersionRecord version) {
        return office.sessions().as(person, () -> {
            try (InputStream content =
                    documents.open(version.id()).orElseThrow().content().getInputStream()) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> actions(CaseNumber number) {
        return trail.of(number).stream()
                .map(TrailEntry::event)
                .map(action -> action.action())
                .toList();
    }

    private static String subject(CaseNumber number) {
        return Chain.of(number).subject();
    }

    private long files() {
        try (Stream<Path> all = Files.walk(disk.folder())) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            return 0;
        }
    }
}
