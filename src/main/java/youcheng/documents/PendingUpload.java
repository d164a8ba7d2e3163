package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A file that has come in and is not kept yet; whoever has it keeps it or closes it, which drops the file. */
public final class PendingUpload implements AutoCloseable {

    private final String subject;
    private final Received file;
    private final Runnable onClose;
    private final AtomicBoolean closed;
    private final @Nullable Namesake namesake;

    /**
     * The document that bears the same name already.
     *
     * @param document as it stands
     * @param mayRenew whether the person may add a version to it
     * @param separateName the name under which the file would be a document of its own
     */
    public record Namesake(DocumentRecord document, boolean mayRenew, String separateName) {}

    PendingUpload(String subject, Received file, Runnable onClose) {
        this(subject, file, null, onClose, new AtomicBoolean());
    }

    private PendingUpload(
            String subject, Received file, @Nullable Namesake namesake, Runnable onClose, AtomicBoolean closed) {
        this.closed = closed;
        this.subject = subject;
        this.file = file;
        this.namesake = namesake;
        this.onClose = onClose;
    }

    /** Its name, made fit to keep. */
    public String fileName() {
        return file.name();
    }

    /** In bytes. */
    public long size() {
        return file.size();
    }

    /** What it is, as its content tells. */
    public FileKind kind() {
        return file.kind();
    }

    /** Opens it for reading, while it is not closed. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file.file());
    }

    /** The same, with the document about which the person has to be asked. */
    public PendingUpload asking(Namesake about) {
        return new PendingUpload(subject, file, about, onClose, closed);
    }

    /** The document of the same name, where the person has to be asked. */
    public Optional<Namesake> namesake() {
        return Optional.ofNullable(namesake);
    }

    String subject() {
        return subject;
    }

    Received file() {
        return file;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            UploadReceiver.discard(file.file());
            onClose.run();
        }
    }
}
