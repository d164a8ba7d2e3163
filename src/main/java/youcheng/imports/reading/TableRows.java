package youcheng.imports.reading;

import java.io.Closeable;
import java.util.Iterator;

/**
 * The rows below the headings, one at a time; empty ones are left out. Whoever opened it closes it. The next row
 * throws {@link youcheng.base.Rejection} where the file is broken.
 */
public interface TableRows extends Iterator<TableRow>, Closeable {

    @Override
    void close();
}
