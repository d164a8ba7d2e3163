package youcheng.search.index;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.search.SearchSubjects;
import youcheng.search.index.ChangeLog.Entry;

/**
 * Keeps the index of this node up with the database: opens it, makes it anew where it is missing, damaged, old or of
 * another database, and then follows what changes. Until it is whole nobody searches in it.
 */
@Component
public class IndexFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int LOT = 200;

    /** What could not be read is tried again after as long. */
    static final Duration AGAIN = Duration.ofMinutes(10);

    /** Two nodes on one machine, as while one takes over from the other, have a folder each. */
    private static final int MOST_FOLDERS = 8;

    private final Path folder;
    private final ChangeLog changes;
    private final SubjectTexts texts;
    private final Set<Long> followed = new HashSet<>();
    private long settled;
    private Instant nextTry = Instant.MIN;
    private @Nullable TextIndex writing;
    private volatile @Nullable TextIndex whole;
    private volatile boolean closing;

    IndexFollower(@Value("${youcheng.search.folder}") Path folder, ChangeLog changes, SubjectTexts texts) {
        this.folder = folder;
        this.changes = changes;
        this.texts = texts;
    }

    /** The index, once it is whole; empty while it is being made. */
    public Optional<TextIndex> index() {
        return Optional.ofNullable(whole);
    }

    /** Brings the index up to what has been committed by now. */
    @Scheduled(fixedDelayString = "${youcheng.search.look-every}", initialDelayString = "${youcheng.search.look-every}")
    public synchronized void follow() {
        if (closing) {
            return;
        }
        try {
            TextIndex index = whole;
            if (index == null) {
                begin();
            } else {
                catchUp(index);
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The search index cannot be used and is made anew: {}", e.toString());
            close();
        } catch (DataAccessException | TransactionException away) {
            // Another says that the database is away; whatever was not followed is, once it is back.
            LOG.debug("Not followed", away);
        } finally {
            if (whole == null) {
                close();
            }
        }
    }

    /** What is on the disk proved to be damaged: it is not searched any more, and made anew at the next look. */
    public void distrust() {
        whole = null;
    }

    private void begin() throws IOException {
        close();
        String origin = changes.origin();
        TextIndex index = open();
        writing = index;
        Optional<IndexPosition> position = index.found().filter(found -> canFollow(found, origin));
        followed.clear();
        if (position.isPresent()) {
            settled = position.get().change();
            nextTry = Instant.MIN;
        } else {
            settled = changes.settled();
            nextTry = changes.now().plus(AGAIN);
            makeAnew(index);
        }
        catchUp(index);
        if (!closing) {
            index.keep(new IndexPosition(origin, settled, changes.now()));
            whole = index;
        }
    }

    private boolean canFollow(IndexPosition found, String origin) {
        return found.origin().equals(origin)
                && found.change() <= changes.newest()
                && found.at().isAfter(changes.now().minus(ChangeLog.KEPT).plus(ChangeLog.SETTLED));
    }

    private TextIndex open() throws IOException {
        IOException last = new IOException("No folder for the index");
        for (int i = 1; i <= MOST_FOLDERS; i++) {
            Path own = folder.resolve("node-" + i);
            try {
                return TextIndex.open(own);
            } catch (IOException | RuntimeException e) {
                last = e instanceof IOException failure ? failure : new IOException(e);
                if (!TextIndex.isUsedElsewhere(last)) {
                    LOG.warn("The search index is damaged and is made anew: {}", e.toString());
                    TextIndex.empty(own);
                    return TextIndex.open(own);
                }
            }
        }
        throw last;
    }

    private void makeAnew(TextIndex index) throws IOException {
        LOG.info("The search index is being made");
        index.clear();
        int made = 0;
        for (SearchSubjects owner : texts.owners()) {
            List<String> lot = owner.after("", LOT);
            while (!lot.isEmpty() && !closing) {
                index.replace(lot, texts.readable(lot));
                made += lot.size();
                lot = owner.after(lot.getLast(), LOT);
            }
        }
        index.show();
        LOG.info("The search index is made, of {} subjects", made);
    }

    private void catchUp(TextIndex index) throws IOException {
        // Asked before the changes are: whatever had settled by then is among them.
        long settledNow = changes.settled();
        long last = settled;
        List<Entry> entries = changes.after(last);
        while (!entries.isEmpty() && !closing) {
            follow(index, entries);
            last = entries.getLast().id();
            entries = changes.after(last);
        }
        tryAgain(index);
        if (settledNow > settled && !closing) {
            settled = settledNow;
            followed.removeIf(id -> id <= settledNow);
            index.keep(new IndexPosition(changes.origin(), settled, changes.now()));
        }
    }

    private void follow(TextIndex index, List<Entry> entries) throws IOException {
        Set<String> subjects = new LinkedHashSet<>();
        entries.stream()
                .filter(entry -> !followed.contains(entry.id()))
                .forEach(entry -> subjects.add(entry.subject()));
        read(index, texts.withLeaning(subjects));
        entries.forEach(entry -> followed.add(entry.id()));
    }

    private void tryAgain(TextIndex index) throws IOException {
        if (!changes.now().isBefore(nextTry)) {
            nextTry = changes.now().plus(AGAIN);
            read(index, index.unread());
        }
    }

    private void read(TextIndex index, List<String> subjects) throws IOException {
        for (int from = 0; from < subjects.size(); from += LOT) {
            List<String> lot = subjects.subList(from, Math.min(subjects.size(), from + LOT));
            index.replace(lot, texts.readable(lot));
        }
        if (!subjects.isEmpty()) {
            index.show();
        }
    }

    /** Lets go of the index; it is opened, or made anew, at the next look. */
    @PreDestroy
    void stop() {
        closing = true;
        synchronized (this) {
            close();
        }
    }

    private void close() {
        TextIndex index = writing;
        whole = null;
        writing = null;
        if (index != null) {
            try {
                index.close();
            } catch (IOException | AlreadyClosedException e) {
                LOG.warn("The search index was not closed", e);
            }
        }
    }
}
