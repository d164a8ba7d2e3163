package youcheng.imports.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** Workbooks. */
final class XlsxFile {

    private XlsxFile() {}

    static FileLook look(Path file, @Nullable ReadingChoice choice, ReadingLimits limits) throws IOException {
        throw Rejection.because("imports.file.damaged");
    }

    static TableRows rows(Path file, ReadingChoice choice, ReadingLimits limits) throws IOException {
        throw Rejection.because("imports.file.damaged");
    }
}
