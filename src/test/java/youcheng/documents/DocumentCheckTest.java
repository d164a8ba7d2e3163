package youcheng.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditReading;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading;
import youcheng.documents.DocumentCheck.Finding;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.proposals.Office;

/** A file that was overwritten, lost or exchanged in the store is neither served nor proved. */
@PortalTest
class DocumentCheckTest {

    @Autowired
    private Office office;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentCheck check;

    @Autowired
    private DocumentCheckNight night;

    @Autowired
    private DiskStore disk;

    @Autowired
    private CaseReading cases;

    @Autowired
    private AuditReading audit;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    /** Other tests prove all chains of the same portal: what was spoilt here is mended. */
    private final List<Runnable> mending = new ArrayList<>();

    @AfterEach
    void everythingIsWholeAgain() {
        mending.forEach(Runnable::run);
    }

    @Test
    void anOverwrittenFileIsNotServedAndTheCaseNoLongerVerifies() throws IOException {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add(number, "意向书.pdf");
        assertThat(verify(number)).allMatch(Verification::holds);

        Files.write(file(letter), Papers.pdf());
        assertThatThrownBy(() -> office.sessions().as("officer", () -> documents.open(letter.id())))
                .isInstanceOfSatisfying(
                        DamagedDocument.class,
                        told -> assertThat(told.arguments()).containsExactly("意向书.pdf"));
        assertThat(misfits(number)).containsExactly("意向书.pdf v1 documents.misfit.ALTERED");
        assertThat(office.sessions()
                        .as("auditor", () -> audit.verifyAll((proved, all) -> true))
                        .misfits())
                .extracting(Verification::chain)
                .contains(Chain.of(number));
        // Who reads the case is told, too, and once.
        assertThat(actions(number)).containsOnlyOnce("document.found.ALTERED");
        assertThatThrownBy(() -> office.sessions().as("officer", () -> documents.open(letter.id())))
                .isInstanceOf(DamagedDocument.class);
        assertThat(actions(number)).containsOnlyOnce("document.found.ALTERED");
        assertThat(office.sessions().as("officer", () -> documents.damaged(documents.of(subject(number)))))
                .containsExactly(letter.id());
    }

    @Test
    void aVanishedFileAndAnExchangedRowAreNamed() throws IOException {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add(number, "意向书.pdf");
        VersionRecord budget = add(number, "预算.pdf");
        VersionRecord photo = add(number, "照片.pdf");
        Files.delete(file(letter));
        // Whoever can write into the tables exchanges the checksum with the file: the trail still knows the first one.
        byte[] other = Papers.pdf();
        Files.write(file(budget), other);
        Checksum checksum = new Checksum();
        checksum.write(other, 0, other.length);
        database.update("update document_version set sha256 = ? where id = ?", checksum.hex(), budget.id());
        mending.add(() ->
                database.update("update document_version set sha256 = ? where id = ?", budget.sha256(), budget.id()));

        assertThat(misfits(number))
                .containsExactlyInAnyOrder(
                        "意向书.pdf v1 documents.misfit.VANISHED",
                        "预算.pdf v1 documents.misfit.UNTOLD",
                        "预算.pdf v1 documents.misfit.LOST");
        assertThat(bytes(photo)).isNotEmpty();
    }

    @Test
    void aWithdrawnDocumentIsProvedLikeAnyOther() throws IOException {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add(number, "意向书.pdf");
        long id = office.sessions()
                .as("officer", () -> documents.of(subject(number)).getFirst().id());
        office.sessions().as("officer", () -> documents.withdraw(subject(number), id, "有误"));
        assertThat(verify(number)).allMatch(Verification::holds);
        Files.writeString(file(letter), "x");
        assertThat(misfits(number)).containsExactly("意向书.pdf v1 documents.misfit.ALTERED");
    }

    @Test
    void theNightFindsWhatNobodyReadAndGoesOnWhereItEnded() throws IOException {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add(number, "意向书.pdf");
        byte[] whole = Files.readAllBytes(file(letter));
        night.slice();
        assertThat(check.findings(List.of(letter.id()))).containsEntry(letter.id(), Finding.WHOLE);
        assertThat(check.due(clock.instant().minusSeconds(3600), 1000)).isEmpty();

        Files.writeString(file(letter), "x");
        night.slice();
        assertThat(check.findings(List.of(letter.id())))
                .as("not due again within a day")
                .containsEntry(letter.id(), Finding.WHOLE);
        makeDue(letter);
        night.slice();
        assertThat(check.findings(List.of(letter.id()))).containsEntry(letter.id(), Finding.ALTERED);
        assertThat(actions(number)).contains("document.found.ALTERED");

        // Put back from a backup: found, and told as well.
        Files.write(file(letter), whole);
        makeDue(letter);
        night.slice();
        assertThat(check.findings(List.of(letter.id()))).containsEntry(letter.id(), Finding.WHOLE);
        assertThat(actions(number)).containsSubsequence("document.found.ALTERED", "document.found.WHOLE");
        assertThat(bytes(letter)).isEqualTo(whole);
    }

    @Test
    void aFolderThatIsGoneIsNoReasonToTellEveryCaseThatItsDocumentsVanished() throws IOException {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add(number, "意向书.pdf");
        Path marker = disk.folder().resolve(DocumentFolder.MARKER);
        Path aside = disk.folder().resolve("aside");
        Files.move(marker, aside);
        try {
            night.slice();
            assertThat(check.findings(List.of(letter.id()))).isEmpty();
        } finally {
            Files.move(aside, marker);
        }
    }

    @Test
    void twoNodesDoNotCheckAtOnce() {
        CaseNumber number = office.handedIn();
        VersionRecord letter = add(number, "意向书.pdf");
        assertThat(check.take(Duration.ofMinutes(1))).isTrue();
        try {
            night.slice();
            assertThat(check.findings(List.of(letter.id()))).isEmpty();
        } finally {
            check.giveBack();
        }
        night.slice();
        assertThat(check.findings(List.of(letter.id()))).hasSize(1);
    }

    /** Overwritten between the comparison and the last byte: the reader misses a byte and knows it. */
    @Test
    void whatIsAlteredWhileItIsServedIsNotServedWhole() throws IOException {
        byte[] content = Papers.pdf();
        Checksum checksum = new Checksum();
        checksum.write(content, 0, content.length);
        String expected = checksum.hex();
        try (InputStream whole = new ComparingStream(new ByteArrayInputStream(content), expected, "a")) {
            assertThat(whole.readAllBytes()).isEqualTo(content);
        }
        byte[] altered = content.clone();
        altered[3]++;
        try (InputStream served = new ComparingStream(new ByteArrayInputStream(altered), expected, "a")) {
            assertThat(served.readNBytes(content.length - 1)).hasSize(content.length - 1);
            assertThatThrownBy(served::read).isInstanceOf(IOException.class);
        }
    }

    private void makeDue(VersionRecord version) {
        database.update(
                "update document_check set checked_at = ? where version_id = ?",
                Timestamp.from(clock.instant().minusSeconds(100_000)),
                version.id());
    }

    private List<Verification> verify(CaseNumber number) {
        return office.sessions().as("auditor", () -> cases.verify(number));
    }

    private List<String> misfits(CaseNumber number) {
        List<Verification> proofs = verify(number);
        assertThat(proofs).anyMatch(proof -> !proof.holds());
        return proofs.stream()
                .flatMap(proof -> proof.outside().stream())
                .map(each -> each.what() + " " + each.how())
                .toList();
    }

    /** The file of this version, which is put back after the test. */
    private Path file(VersionRecord version) {
        Path file = path(version);
        try {
            byte[] content = Files.readAllBytes(file);
            mending.addFirst(() -> put(file, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(VersionRecord version) {
        return disk.folder()
                .resolve(Objects.requireNonNull(database.queryForObject(
                        "select store_key from document_version where id = ?", String.class, version.id())));
    }

    private byte[] bytes(VersionRecord version) throws IOException {
        try (InputStream content = office.sessions()
                .as("officer", () -> documents.open(version.id()))
                .orElseThrow()
                .content()
                .getInputStream()) {
            return content.readAllBytes();
        }
    }

    private VersionRecord add(CaseNumber number, String name) {
        return office.sessions()
                .as("officer", () -> documents.add(subject(number), name, new ByteArrayInputStream(Papers.pdf())));
    }

    private List<String> actions(CaseNumber number) {
        return trail.of(number).stream().map(entry -> entry.event().action()).toList();
    }

    private static String subject(CaseNumber number) {
        return Chain.of(number).subject();
    }
}
