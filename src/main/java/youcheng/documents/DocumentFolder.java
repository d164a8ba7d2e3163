package youcheng.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import youcheng.documents.DocumentFolderMismatch.Reason;

/**
 * Sees to it that the documents folder belongs to this database before anything is done in it: both carry the same id.
 * A wrong address of the database or a folder that is not mounted ends the start instead of anything else.
 */
@Component
class DocumentFolder implements InitializingBean {

    /** In the folder: the id of the portal whose documents these are. */
    static final String MARKER = "portal-id";

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFolder.class);

    /** So many of the newest documents are looked for where there is no id to compare. */
    private static final int SAMPLE = 200;

    private static final int LONGEST_MARKER = 1000;
    private static final Pattern SHARD = Pattern.compile("[0-9a-f]{2}");

    private final DiskStore disk;
    private final PortalIdentity identity;
    private final JdbcTemplate database;

    DocumentFolder(DiskStore disk, PortalIdentity identity, JdbcTemplate database) {
        this.disk = disk;
        this.identity = identity;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        try {
            check();
        } catch (IOException e) {
            throw new UncheckedIOException("The documents folder cannot be used: " + disk.folder(), e);
        }
    }

    private void check() throws IOException {
        Files.createDirectories(disk.folder());
        Optional<String> ours = identity.find();
        Optional<String> theirs = marker();
        if (ours.isPresent() && theirs.isPresent()) {
            require(ours.equals(theirs), Reason.ANOTHER_PORTAL);
            return;
        }
        // One of the two has no id: a first start, an upgrade, a lost marker, or the wrong one of the two.
        Optional<Reason> objection = objection();
        require(
                objection.isEmpty(),
                theirs.isPresent() ? Reason.ANOTHER_PORTAL : objection.orElse(Reason.ANOTHER_PORTAL));
        require(theirs.isEmpty() || knowsDocuments(), Reason.ANOTHER_PORTAL);
        String id = ours.orElseGet(() -> identity.give(theirs.orElseGet(PortalIdentity::draw)));
        if (theirs.isEmpty()) {
            mark(id);
            LOG.info("The documents folder {} now carries the id of this portal.", disk.folder());
        }
        // Another node, or another portal, may have been faster with the same folder.
        require(marker().filter(id::equals).isPresent(), Reason.ANOTHER_PORTAL);
    }

    /** Without an id the content tells: the folder holds what the database knows, or both know of nothing. */
    private Optional<Reason> objection() throws IOException {
        List<String> known = database.queryForList(
                "select store_key from document_version where store = ? order by id desc limit " + SAMPLE,
                String.class,
                DiskStore.NAME);
        if (known.isEmpty()) {
            return holdsDocuments() ? Optional.of(Reason.UNKNOWN_DOCUMENTS) : Optional.empty();
        }
        long there = known.stream()
                .filter(key -> Files.isRegularFile(disk.folder().resolve(key)))
                .count();
        return there * 2 >= known.size() ? Optional.empty() : Optional.of(Reason.DOCUMENTS_MISSING);
    }

    private boolean knowsDocuments() {
        Long known = database.queryForObject(
                "select count(*) from document_version where store = ?", Long.class, DiskStore.NAME);
        return known != null && known > 0;
    }

    private boolean holdsDocuments() throws IOException {
        try (Stream<Path> all = Files.list(disk.folder())) {
            for (Path each : all.filter(
                            path -> SHARD.matcher(path.getFileName().toString()).matches())
                    .toList()) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && !isEmpty(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    private Optional<String> marker() throws IOException {
        Path marker = disk.folder().resolve(MARKER);
        if (!Files.exists(marker)) {
            return Optional.empty();
        }
        require(Files.size(marker) <= LONGEST_MARKER, Reason.ANOTHER_PORTAL);
        return Optional.of(Files.readString(marker, StandardCharsets.UTF_8).strip());
    }

    /** In one step, so that no other node reads half of it. */
    private void mark(String id) throws IOException {
        Path draft = Files.createTempFile(disk.folder(), MARKER, ".new");
        try {
            Files.writeString(draft, id + System.lineSeparator());
            Files.move(draft, disk.folder().resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new DocumentFolderMismatch(reason, disk.folder(), identity.address());
        }
    }
}
