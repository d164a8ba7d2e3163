package youcheng.imports.targets;

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

    /** Who imports it. */
    public Role role() {
        return role;
    }

    /** Whether it takes effect only when a second person confirms it. */
    public boolean isConfirmed() {
        return this == RELATIONSHIPS;
    }
}
