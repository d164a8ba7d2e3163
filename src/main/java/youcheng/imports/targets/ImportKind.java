package youcheng.imports.targets;

import java.util.Arrays;
import java.util.List;
import youcheng.identity.Person;
import youcheng.identity.Role;

/** What a file holds, a row each. */
public enum ImportKind {
    EXCHANGES(Role.OFFICER),
    CONTACTS(Role.OFFICER),
    /** What a supervisor prepares, another supervisor confirms. */
    RELATIONSHIPS(Role.SUPERVISOR);

    private final Role role;

    ImportKind(Role role) {
        this.role = role;
    }

    /** Those that this person imports. */
    public static List<ImportKind> of(Person person) {
        return Arrays.stream(values()).filter(kind -> person.is(kind.role)).toList();
    }

    /** Who imports it. */
    public Role role() {
        return role;
    }

    /** Whether it takes effect only when a second person confirms it. */
    public boolean isConfirmed() {
        return this == RELATIONSHIPS;
    }
}
