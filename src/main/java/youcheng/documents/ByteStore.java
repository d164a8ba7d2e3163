package youcheng.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps the bytes of files under keys; what a transaction keeps is there exactly if the transaction commits. */
interface ByteStore {

    /** How versions name this store. */
    String name();

    /** Keeps the bytes of this file, which is used up, in the running transaction; their key. */
    String keep(Path file) throws IOException;

    /** The bytes under this key. */
    InputStream read(String key) throws IOException;
}
