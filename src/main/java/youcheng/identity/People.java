package youcheng.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.SearchText;

/** Looks up people by the ids of their accounts. Names of colleagues are no secret inside the office. */
@Service
public class People {

    private final AccountRepository accounts;
    private final KeptNames names;

    People(AccountRepository accounts, KeptNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    /** The person with this account id. */
    @Transactional(readOnly = true)
    public Optional<Person> find(long accountId) {
        return accounts.findById(accountId).map(Account::person);
    }

    /** The person with this account id, where the account is open. */
    @Transactional(readOnly = true)
    public Optional<Person> findActive(long accountId) {
        return accounts.findById(accountId)
                .filter(account -> !account.isDisabled())
                .map(Account::person);
    }

    /** The language in which the person with this account id reads. */
    @Transactional(readOnly = true)
    public Locale languageOf(long accountId) {
        return Languages.of(accounts.findById(accountId)
                .map(account -> account.preferences().language())
                .orElse(null));
    }

    /** The name of the person with this account id, or the id itself where there is no such account. */
    @Transactional(readOnly = true)
    public String nameOf(long accountId) {
        return names.of(accountId).orElseGet(() -> "#" + accountId);
    }

    /** Whoever acted, as an argument of a message: their name, and for whom they did, in the reader's language. */
    @Transactional(readOnly = true)
    public Object named(Actor actor) {
        Long deputy = actor.deputy();
        String principal = nameOf(actor.principal());
        return deputy == null ? principal : new MessageKey("identity.actingFor", List.of(nameOf(deputy), principal));
    }

    /** Everybody who is in this group now, by name. */
    @Transactional(readOnly = true)
    public List<Person> inGroup(String group) {
        return active().stream()
                .filter(person -> person.groups().contains(group))
                .toList();
    }

    /** Everybody whose account is open, by name. */
    @Transactional(readOnly = true)
    public List<Person> active() {
        return accounts.findByDisabledFalse().stream()
                .map(Account::person)
                .sorted(Comparator.comparing((Person person) -> SearchText.latin(person.name()))
                        .thenComparing(Person::name))
                .toList();
    }

    /** The person with this account id, if the account is open and they are in this group now. */
    @Transactional(readOnly = true)
    public Optional<Person> findIn(String group, long accountId) {
        return accounts.findById(accountId)
                .filter(account -> !account.isDisabled())
                .map(Account::person)
                .filter(person -> person.groups().contains(group));
    }

    /** The people with these account ids, by id. */
    @Transactional(readOnly = true)
    public Map<Long, Person> byId(Collection<Long> accountIds) {
        List<Account> found = accountIds.isEmpty() ? List.of() : accounts.findByIdIn(accountIds);
        return found.stream().map(Account::person).collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
