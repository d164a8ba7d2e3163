package youcheng.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;

/** What is known of a contact person, as a merge asks for it: of each, the value of one of the two holds. */
public enum ContactField {
    NAME("contact.name", ContactPersonRecord::name),
    TITLE("contact.title", ContactPersonRecord::title),
    POST("contact.post", ContactPersonRecord::post),
    EMAIL("contact.email", ContactPersonRecord::email),
    PHONE("contact.phone", ContactPersonRecord::phone),
    LANGUAGES("contact.languages", ContactPersonRecord::languages),
    IN_POST_SINCE("contact.inPostSince", ContactPersonRecord::inPostSince),
    TERM_ENDS("contact.termEnds", ContactPersonRecord::termEnds),
    /** With whoever took over. */
    LEFT_ON("contact.leftOn", ContactPersonRecord::leftOn),
    /** With whoever made sure. */
    VERIFIED_ON("contact.verifiedOn", ContactPersonRecord::verifiedOn);

    private final String key;
    private final Function<ContactPersonRecord, @Nullable Object> value;

    ContactField(String key, Function<ContactPersonRecord, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    /** Message key of its name, and its name in the trail. */
    public String key() {
        return key;
    }

    /** What holds where of these fields the second one's values are taken, and of the others the first one's. */
    static ContactPersonRecord chosen(
            ContactPersonRecord first, ContactPersonRecord second, Set<ContactField> ofSecond) {
        Function<ContactField, ContactPersonRecord> from = field -> ofSecond.contains(field) ? second : first;
        ContactPersonId successor = from.apply(LEFT_ON).successor();
        boolean oneself = first.id().equals(successor) || second.id().equals(successor);
        return new ContactPersonRecord(
                first.id(),
                first.relationship(),
                from.apply(NAME).name(),
                from.apply(TITLE).title(),
                from.apply(POST).post(),
                from.apply(EMAIL).email(),
                from.apply(PHONE).phone(),
                from.apply(LANGUAGES).languages(),
                from.apply(IN_POST_SINCE).inPostSince(),
                from.apply(TERM_ENDS).termEnds(),
                from.apply(LEFT_ON).leftOn(),
                oneself ? null : successor,
                from.apply(VERIFIED_ON).verifiedOn(),
                from.apply(VERIFIED_ON).verifiedBy(),
                first.version());
    }

    /** What became of a person's entry, for the trail. */
    static List<Change> changes(ContactPersonRecord before, ContactPersonRecord after) {
        return Arrays.stream(values())
                .flatMap(field -> field.change(before, after).stream())
                .toList();
    }

    /** When somebody made sure is said of us, and stands open in the trail. */
    private Optional<Change> change(ContactPersonRecord before, ContactPersonRecord after) {
        return this == VERIFIED_ON
                ? Change.of(key, of(before), of(after))
                : Change.personal(key, of(before), of(after));
    }

    /** What is known of this person; null for nothing. */
    public @Nullable Object of(ContactPersonRecord person) {
        Object known = value.apply(person);
        return "".equals(known) ? null : known;
    }
}
