package youcheng.base;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Under something that is kept: in whose name it was done, and by which deputy where there was one.
 *
 * @param account account id of the person in whose name
 * @param deputy account id of the deputy who did it, or null where they did it themselves
 */
@Embeddable
public record Signature(long account, @Nullable Long deputy) {

    /** That of a person who acts. */
    public static Signature of(Actor by) {
        return new Signature(by.principal(), by.deputy());
    }

    /** Who did it, and for whom. */
    public Actor actor() {
        return Actor.of(account, deputy);
    }
}
