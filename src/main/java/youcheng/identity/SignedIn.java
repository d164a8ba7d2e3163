package youcheng.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person who is signed in, read anew from the database at each call: rights that ended a second ago have ended.
 */
@Component
public class SignedIn {

    private final AccountRepository accounts;

    SignedIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The signed-in person. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Person person() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** The signed-in person, or nobody: not signed in, or the account was disabled meanwhile. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Person> find() {
        return account().map(Account::person);
    }

    Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof PortalUser user)) {
            return Optional.empty();
        }
        return accounts.findById(user.accountId()).filter(account -> !account.isDisabled());
    }
}
