package youcheng.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person who is signed in, read anew from the database at each call: rights that ended a second ago have ended. Whoever
 * acts as a deputy has the rights of the person for whom they do, as long as both accounts are open and the one stands in
 * for the other; afterwards nobody is signed in until they act for themselves again.
 */
@Component
public class SignedIn {

    private final AccountRepository accounts;
    private final Deputies deputies;

    SignedIn(AccountRepository accounts, Deputies deputies) {
        this.accounts = accounts;
        this.deputies = deputies;
    }

    /** The signed-in person. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Person person() {
        return find().orElseThrow(SignedIn::nobody);
    }

    /** The signed-in person, or nobody: not signed in, or a right to act as they do ended meanwhile. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Person> find() {
        return user().flatMap(this::acting);
    }

    /**
     * All in whose name the signed-in person may act now: themselves, and those for whom they stand in. Lists show what
     * waits for any of them; whatever is done is done in one name, that of {@link #person()}.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Person> claimants() {
        Person acting = person();
        Person own = acting.principal() == null
                ? acting
                : account().map(Account::person).orElseThrow(SignedIn::nobody);
        return Stream.concat(Stream.of(own), inOtherNames(own).stream()).toList();
    }

    /** This person as the deputy of each for whom they stand in now. */
    List<Person> inOtherNames(Person own) {
        Map<Long, Mandate> mandates = own.mayStandIn()
                ? deputies.of(own.id()).stream()
                        .collect(Collectors.toMap(
                                Mandate::principal, Function.identity(), (first, second) -> first, TreeMap::new))
                : Map.of();
        if (mandates.isEmpty()) {
            return List.of();
        }
        return accounts.findByIdIn(mandates.keySet()).stream()
                .filter(account -> !account.isDisabled() && account.person().mayStandIn())
                .sorted(Comparator.comparingLong(Account::id))
                .map(account -> own.actingFor(account.person(), Objects.requireNonNull(mandates.get(account.id()))))
                .toList();
    }

    /** The account that is signed in, for whomever it acts. */
    Optional<Account> account() {
        return user().flatMap(user -> open(user.accountId()));
    }

    /** Whoever this session acts as, with the rights of now. */
    Optional<Person> acting(PortalUser user) {
        Long principal = user.principal();
        return open(user.accountId())
                .map(Account::person)
                .flatMap(own -> principal == null ? Optional.of(own) : deputy(own, principal));
    }

    private Optional<Person> deputy(Person own, long principal) {
        return own.mayStandIn()
                ? deputies.of(own.id()).stream()
                        .filter(mandate -> mandate.principal() == principal)
                        .findFirst()
                        .flatMap(mandate -> open(principal)
                                .map(Account::person)
                                .filter(Person::mayStandIn)
                                .map(other -> own.actingFor(other, mandate)))
                : Optional.empty();
    }

    private Optional<Account> open(long accountId) {
        return accounts.findById(accountId).filter(account -> !account.isDisabled());
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }

    /** Whoever signed in, as the session has them. */
    static Optional<PortalUser> user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
