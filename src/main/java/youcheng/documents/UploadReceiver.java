package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import youcheng.base.Rejection;

/** Takes uploads in: counts, digests and looks at them, before anything is decided about them. */
@Component
class UploadReceiver {

    private static final Logger LOG = LoggerFactory.getLogger(UploadReceiver.class);
    private static final int PIECE = 64 * 1024;

    private final DiskStore disk;
    private final DataSize largest;

    UploadReceiver(DiskStore disk, @Value("${youcheng.documents.largest}") DataSize largest) {
        this.disk = disk;
        this.largest = largest;
    }

    DataSize largest() {
        return largest;
    }

    /** What comes out of this stream, as a file; whoever gets it uses it up or {@link #discard discards} it. */
    Received receive(String givenName, InputStream content) throws IOException {
        String name = FileName.clean(givenName);
        Path file = disk.incoming();
        boolean done = false;
        try {
            Checksum checksum = new Checksum();
            long size = copy(content, file, checksum, name);
            if (size == 0) {
                throw Rejection.because("documents.rejection.empty", name);
            }
            FileKind kind = Inspection.inspect(file, name);
            done = true;
            return new Received(file, name, kind, size, checksum.hex());
        } finally {
            if (!done) {
                discard(file);
            }
        }
    }

    /** Deletes a file that was not used up. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("An upload is left to the sweep: {}", file.getFileName(), e);
        }
    }

    private long copy(InputStream content, Path file, Checksum checksum, String name) throws IOException {
        long size = 0;
        byte[] buffer = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest.toBytes()) {
                    throw Rejection.because("documents.rejection.tooLarge", name, largest.toMegabytes());
                }
                checksum.write(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }
}
