package youcheng.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import youcheng.MovableClock;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.cases.comments.CaseComments;
import youcheng.proposals.Office;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;

/** Each node has an index of its own over one database: it follows, catches up, and is made anew where it is of no use. */
@PortalTest
@Thorough
@ExtendWith(OutputCaptureExtension.class)
class IndexFollowerTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseComments comments;

    @Autowired
    private ChangeLog changes;

    @Autowired
    private SubjectTexts texts;

    @Autowired
    private List<SearchTexts> features;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @Test
    void twoNodesFollowOneDatabaseAndOneThatWasOffCatchesUp() {
        CaseNumber number = office.sent();
        IndexFollower one = node("one");
        IndexFollower other = node("other");
        int before = count(one, number);
        other.stop();
        say(number, "一");
        one.follow();
        assertThat(count(one, number)).isEqualTo(before + 1);

        IndexFollower again = node("other");
        assertThat(count(again, number)).isEqualTo(before + 1);
        say(number, "二");
        one.follow();
        again.follow();
        assertThat(List.of(count(one, number), count(again, number))).containsOnly(before + 2);
        one.stop();
        again.stop();
    }

    @Test
    void twoNodesInOneFolderDoNotWriteIntoOneIndex() {
        CaseNumber number = office.sent();
        IndexFollower one = node("same");
        IndexFollower other = node("same");
        assertThat(count(other, number)).isEqualTo(count(one, number)).isPositive();
        one.stop();
        other.stop();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        CaseNumber number = office.sent();
        IndexFollower before = node("damaged");
        int whole = count(before, number);
        before.stop();
        for (Path file : files("damaged")) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
                bytes[i] ^= 0x55;
            }
            Files.write(file, bytes);
        }
        IndexFollower after = node("damaged");
        assertThat(count(after, number)).isEqualTo(whole);
        after.stop();
    }

    @Test
    void anIndexWithoutSomeOfItsFilesIsMadeAnew() throws IOException {
        CaseNumber number = office.sent();
        IndexFollower before = node("torn");
        int whole = count(before, number);
        before.stop();
        for (Path file : files("torn")) {
            if (file.toString().endsWith(".cfs") || file.toString().endsWith(".si")) {
                Files.delete(file);
            }
        }
        IndexFollower after = node("torn");
        assertThat(count(after, number)).isEqualTo(whole);
        after.stop();
    }

    @Test
    void nobodySearchesInAnIndexThatIsNotWhole() {
        IndexFollower follower = new IndexFollower(folder.resolve("new"), changes, texts);
        assertThat(follower.index()).isEmpty();
        follower.follow();
        assertThat(follower.index()).isPresent();
        follower.distrust();
        assertThat(follower.index()).isEmpty();
        follower.follow();
        assertThat(follower.index()).isPresent();
        follower.stop();
    }

    @Test
    void oneSubjectThatCannotBeReadKeepsNoOtherOutAndIsComplainedOfOnce(CapturedOutput output) {
        CaseNumber good = office.sent();
        BadSubject bad = new BadSubject(office.sent(), new IncorrectResultSizeDataAccessException(1));
        IndexFollower follower = node("bad", changes, bad);
        assertThat(found(follower, good)).isPositive();
        assertThat(found(follower, bad.number)).isZero();

        say(bad.number, "一");
        say(good, "一");
        int before = found(follower, good);
        follower.follow();
        assertThat(found(follower, good)).isEqualTo(before + 1);
        assertThat(found(follower, bad.number)).isZero();
        assertThat(output.getAll().split("cannot be read: case:" + bad.number, -1))
                .hasSize(2);
        follower.stop();
    }

    @Test
    void whatCouldNotBeReadIsReadLaterThoughNothingInItChanges() {
        MovableClock clock = new MovableClock(Instant.now());
        ChangeLog later = new ChangeLog(database, clock);
        BadSubject bad = new BadSubject(office.sent(), new AuthenticationCredentialsNotFoundException("nobody"));
        IndexFollower follower = node("later", later, bad);
        bad.isBad = false;
        clock.moveOn(IndexFollower.AGAIN.minusSeconds(1));
        follower.follow();
        assertThat(found(follower, bad.number)).isZero();
        clock.moveOn(Duration.ofSeconds(1));
        follower.follow();
        assertThat(found(follower, bad.number)).isPositive();
        follower.stop();
    }

    @Test
    void whatCouldNotBeReadIsReadByTheNextStart() {
        BadSubject bad = new BadSubject(office.sent(), new IllegalStateException("no facts"));
        IndexFollower before = node("next", changes, bad);
        assertThat(found(before, bad.number)).isZero();
        before.stop();
        IndexFollower after = node("next");
        assertThat(found(after, bad.number)).isPositive();
        after.stop();
    }

    @Test
    void aDatabaseThatIsAwayMakesNothingUnread() {
        BadSubject bad = new BadSubject(office.sent(), new CannotCreateTransactionException("away"));
        IndexFollower follower = node("away", changes, bad);
        assertThat(follower.index()).isEmpty();
        bad.isBad = false;
        follower.follow();
        assertThat(found(follower, bad.number)).isPositive();
        follower.stop();
    }

    private IndexFollower node(String name, ChangeLog log, BadSubject bad) {
        List<SearchTexts> all = Stream.concat(features.stream(), Stream.of(bad)).toList();
        IndexFollower follower =
                new IndexFollower(folder.resolve(name), log, new SubjectTexts(texts.owners(), all, transactions));
        follower.follow();
        return follower;
    }

    /** Texts of a case that cannot be read. */
    private static final class BadSubject implements SearchTexts {

        private final CaseNumber number;
        private final RuntimeException why;
        private boolean isBad = true;

        BadSubject(CaseNumber number, RuntimeException why) {
            this.number = number;
            this.why = why;
        }

        @Override
        public SearchKind kind() {
            return SearchKind.COMMENT;
        }

        @Override
        public Optional<String> subjectOf(Object row) {
            return Optional.empty();
        }

        @Override
        public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
            if (isBad && subjects.containsKey("case:" + number)) {
                throw why;
            }
            return List.of();
        }

        @Override
        public Set<String> standing(Collection<String> keys) {
            return Set.of();
        }
    }

    private IndexFollower node(String name) {
        IndexFollower follower = new IndexFollower(folder.resolve(name), changes, texts);
        follower.follow();
        return follower;
    }

    private void say(CaseNumber number, String said) {
        office.sessions().as("officer", () -> comments.comment(number, said, List.of()));
    }

    private static int count(IndexFollower follower, CaseNumber number) {
        return follower.index()
                .orElseThrow()
                .ask(searcher -> searcher.count(new TermQuery(new Term(IndexFields.SUBJECT, "case:" + number))));
    }

    /** How many texts of this case an auditor finds. */
    private static int found(IndexFollower follower, CaseNumber number) {
        return follower.index()
                .orElseThrow()
                .ask(searcher -> searcher.count(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(IndexFields.SUBJECT, "case:" + number)), Occur.FILTER)
                        .add(new TermQuery(new Term(IndexFields.READER, "auditor")), Occur.FILTER)
                        .build()));
    }

    private List<Path> files(String name) {
        try (Stream<Path> all = Files.list(folder.resolve(name).resolve("node-1"))) {
            return all.filter(file -> !file.toString().endsWith(".lock")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
