package youcheng.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.ActorNames;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.FieldValues;
import youcheng.audit.Reader;
import youcheng.audit.SubjectNames;
import youcheng.base.Actor;
import youcheng.base.Bilingual;

/** Tells the trail, which knows no accounts, who reads it and who its people are. */
@Component
class TrailPeople implements Reader, ActorNames, SubjectNames, FieldValues {

    /** Accounts that are found by name at most. */
    private static final int MOST = 250;

    private final SignedIn signedIn;
    private final People people;
    private final AccountRepository accounts;

    TrailPeople(SignedIn signedIn, People people, AccountRepository accounts) {
        this.signedIn = signedIn;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public Actor reader() {
        return signedIn.person().asActor();
    }

    @Override
    public Object named(Actor person) {
        return people.named(person);
    }

    @Override
    public Map<Chain, Bilingual> namesOf(Collection<Chain> chains) {
        Map<Long, Chain> byAccount = new HashMap<>();
        chains.stream()
                .filter(chain ->
                        ChainKind.of(chain).filter(ChainKind.ACCOUNT::equals).isPresent())
                .forEach(chain -> byAccount.put(Long.valueOf(ChainKind.ACCOUNT.subjectOf(chain)), chain));
        Map<Chain, Bilingual> names = new HashMap<>();
        people.byId(byAccount.keySet())
                .forEach((id, person) -> names.put(byAccount.get(id), new Bilingual(person.name(), person.name())));
        return names;
    }

    @Override
    public List<Chain> named(ChainKind kind, String text) {
        return kind == ChainKind.ACCOUNT
                ? accounts.named(text.toLowerCase(Locale.ROOT), Limit.of(MOST)).stream()
                        .map(Chain::ofAccount)
                        .toList()
                : List.of();
    }

    @Override
    public Map<String, String> messagePrefixes() {
        return Map.of(
                "account.roles",
                "role",
                "account.desks",
                "desk",
                "access.repeatedAction",
                "action",
                "deputy.roles",
                "role",
                "deputy.processes",
                "process");
    }
}
