package youcheng.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.cases.comments.CaseComments;
import youcheng.proposals.Office;

/** Each node has an index of its own over one database: it follows, catches up, and is made anew where it is of no use. */
@PortalTest
@Thorough
class IndexFollowerTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseComments comments;

    @Autowired
    private ChangeLog changes;

    @Autowired
    private SubjectTexts texts;

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

    private List<Path> files(String name) {
        try (Stream<Path> all = Files.list(folder.resolve(name).resolve("node-1"))) {
            return all.filter(file -> !file.toString().endsWith(".lock")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
