package youcheng.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The signed-in account in the security context: which one it is and what it could do when this was made. */
final class PortalUser extends User {

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final long sessionVersion;

    PortalUser(Account account) {
        super(
                account.person().username(),
                account.passwordHash(),
                !account.isDisabled(),
                true,
                true,
                true,
                authorities(account));
        this.accountId = account.id();
        this.sessionVersion = account.sessionVersion();
    }

    long accountId() {
        return accountId;
    }

    /** The account's {@link Account#sessionVersion} when this was made. */
    long sessionVersion() {
        return sessionVersion;
    }

    private static List<SimpleGrantedAuthority> authorities(Account account) {
        return account.person().roles().stream()
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
