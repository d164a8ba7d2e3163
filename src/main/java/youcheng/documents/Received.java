package youcheng.documents;

import java.nio.file.Path;

/** A file that has come in and was looked at, but belongs to nothing yet. */
record Received(Path file, String name, FileKind kind, long size, String sha256) {

    /** The same under another name. */
    Received named(String other) {
        return new Received(file, other, kind, size, sha256);
    }
}
