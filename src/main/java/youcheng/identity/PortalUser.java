package youcheng.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import youcheng.base.Actor;

/**
 * The signed-in account in the security context: which one it is, for whom it acts, and what it could do when this was
 * made.
 */
final class PortalUser extends User {

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final long sessionVersion;
    private final @Nullable Long principal;

    /** An account that acts for itself. */
    PortalUser(Account account) {
        this(account, account.person());
    }

    /** An account as it acts: for itself, or as the deputy of another. */
    PortalUser(Account account, Person acting) {
        super(
                account.person().username(),
                account.passwordHash(),
                !account.isDisabled(),
                true,
                true,
                true,
                authorities(acting));
        this.accountId = account.id();
        this.sessionVersion = account.sessionVersion();
        this.principal = acting.principal();
    }

    private PortalUser(PortalUser self, Collection<GrantedAuthority> authorities, @Nullable Long principal) {
        super(
                self.getUsername(),
                Objects.requireNonNullElse(self.getPassword(), ""),
                self.isEnabled(),
                true,
                true,
                true,
                authorities);
        this.accountId = self.accountId;
        this.sessionVersion = self.sessionVersion;
        this.principal = principal;
    }

    /** The same account as the deputy of the other; whether it may be is asked at each act. */
    PortalUser actingFor(PortalUser other) {
        return new PortalUser(this, other.getAuthorities(), other.accountId);
    }

    /** The same account as it is now, in the name in which the session acts. */
    PortalUser inTheNameOf(PortalUser session) {
        return new PortalUser(this, session.getAuthorities(), session.principal);
    }

    long accountId() {
        return accountId;
    }

    /** Account id of the person for whom it acts, or null for itself. */
    @Nullable
    Long principal() {
        return principal;
    }

    /** Who acts in this session. */
    Actor actor() {
        return principal == null ? Actor.person(accountId) : Actor.deputy(accountId, principal);
    }

    /** The account's {@link Account#sessionVersion} when this was made. */
    long sessionVersion() {
        return sessionVersion;
    }

    static List<SimpleGrantedAuthority> authorities(Person acting) {
        return acting.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortalUser user && user.accountId == accountId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(accountId);
    }
}
