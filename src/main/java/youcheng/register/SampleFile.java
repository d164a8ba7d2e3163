package youcheng.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** Reads a comma-separated file in UTF-8 whose first line names the columns. */
public final class SampleFile {

    private SampleFile() {}

    /** The rows of the file; a row knows its columns by name. */
    public static List<CSVRecord> read(Resource file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream bytes = file.getInputStream();
                InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
