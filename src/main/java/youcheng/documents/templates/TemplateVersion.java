package youcheng.documents.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/** A version of a template that the office uploaded; it never changes. */
public record TemplateVersion(
        int number, String fileName, int size, String sha256, Actor madeBy, Instant madeAt, String reason) {

    /** The number of the one that came with the portal. */
    public static final int SHIPPED = 0;

    /** As a query reads it. */
    TemplateVersion(
            int number,
            String fileName,
            int size,
            String sha256,
            long madeBy,
            @Nullable Long madeDeputy,
            Instant madeAt,
            String reason) {
        this(number, fileName, size, sha256, Actor.of(madeBy, madeDeputy), madeAt, reason);
    }
}
