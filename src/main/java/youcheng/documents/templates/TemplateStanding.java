package youcheng.documents.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;

/**
 * How a template stands.
 *
 * @param slot which one
 * @param active the number of the version that counts; 0 is the one that came with the portal
 * @param newest the highest number that there is
 * @param change who let this version count, or null where nobody ever changed anything
 * @param seen counts the changes: whoever changes it says which one they saw
 */
public record TemplateStanding(
        TemplateSlot slot, int active, int newest, @Nullable LastChange change, long seen) {

    /** Who let a version count, when and why. */
    public record LastChange(Actor by, Instant at, String reason) {}

    /** Whether the version that counts is the one that came with the portal. */
    public boolean isShipped() {
        return active == TemplateVersion.SHIPPED;
    }
}
