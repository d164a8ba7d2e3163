package youcheng.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.register.keeping.Differences;

/** What the trail is told of contact persons: all of it is personal. */
final class ContactChanges {

    private ContactChanges() {}

    static List<Change> between(@Nullable ContactPersonRecord before, ContactPersonRecord after) {
        return new Differences<>(before, after, true)
                .in("contact.name", ContactPersonRecord::name)
                .in("contact.title", ContactPersonRecord::title)
                .in("contact.post", ContactPersonRecord::post)
                .in("contact.email", ContactPersonRecord::email)
                .in("contact.phone", ContactPersonRecord::phone)
                .in("contact.languages", ContactPersonRecord::languages)
                .in("contact.inPostSince", ContactPersonRecord::inPostSince)
                .in("contact.termEnds", ContactPersonRecord::termEnds)
                .changes();
    }

    /** An entry that leaves the name out would not tell whom it is about. */
    static Optional<Change> which(ContactPersonRecord person) {
        return Change.personal("contact.which", null, person.name());
    }
}
