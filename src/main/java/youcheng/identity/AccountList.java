package youcheng.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.SearchText;

/** The administrator's list of accounts. The database filters, sorts, counts and hands out one page. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountList {

    private final EntityManager entities;
    private final AccountRepository accounts;
    private final SignedIn signedIn;
    private final AccessLog accessLog;

    AccountList(EntityManager entities, AccountRepository accounts, SignedIn signedIn, AccessLog accessLog) {
        this.entities = entities;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.accessLog = accessLog;
    }

    /** One page of them, after {@link #count} told of all that are to be read. */
    @Transactional(readOnly = true)
    public List<AccountRecord> page(AccountQuery query, int offset, int limit) {
        String direction = query.ascending() ? " asc" : " desc";
        List<Long> ids = asked(
                        query, "select a.id", " order by " + column(query) + direction + ", a.username", Long.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        // A page of rows cannot fetch roles and desks beside them: each row would come as often as it has any.
        Map<Long, Account> found =
                accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return ids.stream().map(found::get).map(Account::record).toList();
    }

    /**
     * How many there are; that the list was read stands in the access chain. Without a transaction around it: the chain is
     * written in one of its own.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int count(AccountQuery query) {
        int found =
                Math.toIntExact(asked(query, "select count(a)", "", Long.class).getSingleResult());
        accessLog.record(AuditEvent.of("access.accountsRead", signedIn.person().asActor())
                .with(Change.of("access.accounts", null, found)));
        return found;
    }

    private <T> TypedQuery<T> asked(AccountQuery query, String select, String order, Class<T> type) {
        String key = SearchText.of(query.text());
        if (key.isEmpty()) {
            // Neither letter nor digit: no name has it, as in every other list.
            String all = query.text().isBlank() ? "" : " where 1 = 0";
            return entities.createQuery(select + " from Account a" + all + order, type);
        }
        return entities.createQuery(select + " from Account a where a.searchKey like :text" + order, type)
                .setParameter("text", "%" + key + "%");
    }

    private static String column(AccountQuery query) {
        return switch (query.sort()) {
            case USERNAME -> "a.username";
            case NAME -> "a.sortName";
            case ROLES -> words("roles", Role.values(), query.roles());
            case DESKS -> words("desks", Desk.values(), query.desks());
        };
    }

    /** The words of a row as the list has them, each as a letter that stands for its place among all words. */
    private static <E extends Enum<E>> String words(String column, E[] listed, List<E> byWord) {
        StringBuilder letter = new StringBuilder("case w");
        StringBuilder place = new StringBuilder("case w");
        int number = 0;
        for (E each : listed) {
            String when = " when " + each.getDeclaringClass().getName() + "." + each.name() + " then ";
            letter.append(when)
                    .append('\'')
                    .append((char) ('a' + byWord.indexOf(each)))
                    .append('\'');
            place.append(when).append(number++);
        }
        return "coalesce((select listagg(" + letter + " end, '') within group (order by " + place
                + " end) from Account b join b." + column + " w where b.id = a.id), '')";
    }
}
