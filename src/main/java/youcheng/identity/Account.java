package youcheng.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.ReadByQueries;
import youcheng.base.Rejection;
import youcheng.base.SearchText;

/** An account with its roles and desks. It is disabled, never deleted: the trail speaks of it. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String displayName;

    /** The name as the eye reads it; Chinese names by their pinyin. */
    @ReadByQueries
    private String sortName;

    /** Username and name as {@link SearchText#index} makes one text of them. */
    @ReadByQueries
    private String searchKey;

    private String passwordHash;
    private boolean passwordIsTemporary;
    private boolean disabled;
    private boolean demonstration;
    private boolean closedBySwitch;
    private long sessionVersion;
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private ColorPreference color = ColorPreference.DEVICE;

    @Enumerated(EnumType.STRING)
    private AfterTask afterTask = AfterTask.NEXT;

    private boolean singleKeys = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_desk", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "desk")
    @Enumerated(EnumType.STRING)
    private Set<Desk> desks = EnumSet.noneOf(Desk.class);

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Account() {}

    Account(String username, String displayName, String passwordHash, boolean passwordIsTemporary) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.passwordIsTemporary = passwordIsTemporary;
        rename(displayName);
    }

    /** Marks an account of the demonstration, whose password everybody can read on the sign-in page. */
    void markAsDemonstration() {
        this.demonstration = true;
    }

    /** An account of the demonstration is signed in with another name than in earlier versions. */
    void renameSample(String newUsername) {
        if (!demonstration) {
            throw new IllegalStateException("Only accounts of the demonstration are renamed: " + username);
        }
        this.username = newUsername;
        rename(displayName);
    }

    final void rename(String newName) {
        this.displayName = newName;
        this.sortName = SearchText.sort(newName);
        this.searchKey = SearchText.index(username, newName);
    }

    void grant(Set<Role> newRoles, Set<Desk> newDesks) {
        requireGrantable(newRoles);
        this.roles.retainAll(newRoles);
        this.roles.addAll(newRoles);
        this.desks.retainAll(newDesks);
        this.desks.addAll(newDesks);
    }

    /** Somebody without a role can do nothing; who audits or administers does nothing beside. */
    static void requireGrantable(Set<Role> newRoles) {
        if (newRoles.isEmpty()) {
            throw Rejection.of("roles", "identity.rejection.noRole");
        }
        if (newRoles.contains(Role.AUDITOR) && newRoles.size() > 1) {
            throw Rejection.of("roles", "identity.rejection.auditorAlone");
        }
        if (newRoles.contains(Role.ADMINISTRATOR) && newRoles.size() > 1) {
            throw Rejection.of("roles", "identity.rejection.administratorAlone");
        }
    }

    /** Nobody signs in with it any more, and its sessions end. */
    void disable() {
        this.disabled = true;
        this.closedBySwitch = false;
        this.sessionVersion++;
    }

    void enable() {
        this.disabled = false;
        this.closedBySwitch = false;
    }

    /** Closes an account of the demonstration where there is none. */
    void closeWithoutDemonstration() {
        disable();
        this.closedBySwitch = true;
    }

    void setTemporaryPassword(String hash) {
        this.passwordHash = hash;
        this.passwordIsTemporary = true;
        this.sessionVersion++;
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
        this.passwordIsTemporary = false;
        this.sessionVersion++;
    }

    void speak(String languageTag) {
        this.language = languageTag;
    }

    void prefer(ColorPreference preference) {
        this.color = preference;
    }

    void prefer(AfterTask preference) {
        this.afterTask = preference;
    }

    void useSingleKeys(boolean wanted) {
        this.singleKeys = wanted;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordIsTemporary() {
        return passwordIsTemporary;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean isDemonstration() {
        return demonstration;
    }

    boolean isClosedBySwitch() {
        return closedBySwitch;
    }

    /** A session that began with another version has ended. */
    long sessionVersion() {
        return sessionVersion;
    }

    Preferences preferences() {
        return new Preferences(language, color, afterTask, singleKeys);
    }

    Person person() {
        return new Person(id(), username, displayName, Set.copyOf(roles), Set.copyOf(desks));
    }

    AccountRecord record() {
        return new AccountRecord(person(), disabled, passwordIsTemporary, demonstration, version);
    }
}
