package youcheng.base;

import java.time.Instant;
import java.util.Optional;

/** Keeps what the signed-in person typed into a form and has not handed in. */
public interface KeptForms {

    /** What was kept, and when. */
    record Kept(String content, Instant at) {}

    /** Keeps the content of a form, in place of what was kept before; tells when. */
    Instant keep(String form, String content);

    /** What the person kept of this form. */
    Optional<Kept> find(String form);

    /** Drops what the person kept of this form: it was handed in, or they do not want it. */
    void discard(String form);
}
