package youcheng.base;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what the signed-in person typed into a form and has not handed in; each window keeps its own. */
public interface FormDraftStore {

    /**
     * What was kept.
     *
     * @param place where it is kept, unique for the person
     * @param content what was typed
     * @param at when it was kept
     */
    record Kept(String place, String content, Instant at) {}

    /**
     * Keeps the content of a form in place of what the window found or kept {@code before}. Where it found nothing, or
     * another window kept something in that place meanwhile, this one is kept beside it.
     *
     * @throws Rejection where the content is too long to be kept
     */
    Kept keep(String form, @Nullable Kept before, String content);

    /** Everything the person kept of this form, the newest first. */
    List<Kept> all(String form);

    /**
     * Drops what was kept: it was handed in, or the person does not want it. What another window wrote in its place
     * since stays.
     */
    void discard(Kept kept);

    /** The newest of what the person kept of this form. */
    default Optional<Kept> find(String form) {
        return all(form).stream().findFirst();
    }
}
