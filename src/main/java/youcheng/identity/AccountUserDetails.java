package youcheng.identity;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account for a sign-in; capital letters in a username do not matter. */
@Service
class AccountUserDetails implements UserDetailsService {

    private final AccountRepository accounts;
    private final SignInThrottle throttle;

    AccountUserDetails(AccountRepository accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(account -> new PortalUser(account, !throttle.refuses(username)))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
