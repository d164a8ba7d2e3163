package youcheng.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The index in a folder of this node's own. One thread writes; any may search. */
public final class TextIndex implements AutoCloseable {

    private static final double MEGABYTES_IN_MEMORY = 64;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final @Nullable IndexPosition found;

    private TextIndex(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        Iterable<java.util.Map.Entry<String, String>> written = writer.getLiveCommitData();
        this.found = written == null ? null : IndexPosition.read(written).orElse(null);
    }

    /** What somebody asks of an index. */
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /**
     * Opens the index in this folder, or an empty one where there is none. All its bytes are compared with their checksums
     * first: what a full disk or a power failure left would be found by somebody who searches otherwise.
     *
     * @throws IOException where it is damaged
     */
    static TextIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FSDirectory directory = new NIOFSDirectory(folder);
        IndexWriter writer = null;
        try {
            if (DirectoryReader.indexExists(directory)) {
                verify(directory);
            }
            writer = new IndexWriter(directory, configuration());
            return new TextIndex(directory, writer);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw e;
        }
    }

    /** Empties this folder of an index; where another process uses it, it says so. */
    static void empty(Path folder) throws IOException {
        try (FSDirectory directory = new NIOFSDirectory(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    static boolean isUsedElsewhere(IOException failure) {
        return failure instanceof LockObtainFailedException;
    }

    private static IndexWriterConfig configuration() {
        IndexWriterConfig configuration = new IndexWriterConfig(IndexAnalyzers.ofTexts());
        configuration.setOpenMode(OpenMode.CREATE_OR_APPEND);
        configuration.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
        configuration.setCommitOnClose(false);
        return configuration;
    }

    private static void verify(FSDirectory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((SegmentReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    /** How far it had come when it was opened; empty where it has to be made anew. */
    Optional<IndexPosition> found() {
        return Optional.ofNullable(found);
    }

    /** Takes everything out. */
    void clear() throws IOException {
        writer.deleteAll();
    }

    /** These are the texts of these subjects now, instead of what was there of them. */
    void replace(Collection<String> subjects, List<Document> texts) throws IOException {
        for (String subject : subjects) {
            writer.deleteDocuments(new Term(IndexFields.SUBJECT, subject));
        }
        writer.addDocuments(texts);
    }

    /** The subjects that could not be read when that was tried last. */
    List<String> unread() throws IOException {
        show();
        return ask(searcher -> {
            Query unread = new TermQuery(new Term(IndexFields.UNREAD, IndexFields.UNREAD));
            int count = searcher.count(unread);
            List<String> subjects = new ArrayList<>();
            if (count > 0) {
                for (ScoreDoc each : searcher.search(unread, count).scoreDocs) {
                    subjects.add(searcher.storedFields().document(each.doc).get(IndexFields.SUBJECT));
                }
            }
            return subjects;
        });
    }

    /** From now on it is found. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps on the disk what was written, with how far it has come. */
    void keep(IndexPosition position) throws IOException {
        writer.setLiveCommitData(position.written().entrySet());
        writer.commit();
    }

    /** Asks the index as it is at this moment. */
    public <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
