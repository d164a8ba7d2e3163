package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;

/**
 * Every account has a chain, and its names, roles, desks and deputies are those that the chain says: none was slipped in.
 */
@Component
class AccountChains implements ChainedSubjects {

    private static final String USERNAME = "account.username";
    private static final String NAME = "account.name";
    private static final String ROLES = "account.roles";
    private static final String DESKS = "account.desks";
    private static final String CLOSED = "account.closed";

    private final AccountRepository accounts;
    private final DeputyAppointments appointments;
    private final Clock clock;

    AccountChains(AccountRepository accounts, DeputyAppointments appointments, Clock clock) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public boolean covers(Chain chain) {
        return ChainKind.of(chain).filter(ChainKind.ACCOUNT::equals).isPresent();
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return accounts.idsAfter(after == null ? 0 : id(after), Limit.of(limit)).stream()
                .map(Chain::ofAccount)
                .toList();
    }

    @Override
    public Follower follow(Chain chain) {
        return new AccountFollower(id(chain));
    }

    /** An id that somebody made up is nobody's. */
    private static long id(Chain chain) {
        String id = ChainKind.ACCOUNT.subjectOf(chain);
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** Earlier entries call a role by the name it had then. */
    private static @Nullable String rolesNow(@Nullable String roles) {
        return roles == null || roles.isEmpty()
                ? roles
                : Accounts.sorted(Arrays.stream(roles.split(", "))
                        .map(name -> name.equals("DIRECTOR") ? Role.MUNICIPAL_LEADER.name() : name)
                        .collect(Collectors.toSet()));
    }

    private final class AccountFollower implements Follower {

        private final long account;
        private final ToldState told = new ToldState(Set.of(USERNAME, NAME, ROLES, DESKS));
        private final ToldDeputies deputies = new ToldDeputies();

        AccountFollower(long account) {
            this.account = account;
        }

        @Override
        public void read(AuditEvent event) {
            told.read(event);
            deputies.read(event);
            switch (event.action()) {
                case "account.disabled" -> told.put(CLOSED, "true");
                case "account.enabled" -> told.put(CLOSED, "false");
                case "account.opened" -> told.put(CLOSED, "false");
                default -> {
                    // Changes nothing but the fields that it names.
                }
            }
        }

        @Override
        public boolean exists() {
            return accounts.findById(account).isPresent();
        }

        @Override
        public List<Difference> differences() {
            Account stored = accounts.findById(account).orElse(null);
            if (stored == null) {
                return List.of(new Difference(USERNAME, told.of(USERNAME), null));
            }
            Person person = stored.person();
            Map<String, @Nullable Object> standing = new HashMap<>();
            told.put(ROLES, rolesNow(told.of(ROLES)));
            standing.put(ROLES, Accounts.sorted(person.roles()));
            standing.put(DESKS, Accounts.sorted(person.desks()));
            standing.put(CLOSED, stored.isDisabled());
            // What was redacted cannot be compared.
            if (!"".equals(told.of(USERNAME))) {
                standing.put(USERNAME, person.username());
            }
            if (!"".equals(told.of(NAME))) {
                standing.put(NAME, person.name());
            }
            List<Difference> differences = new ArrayList<>(told.differences(standing));
            differences.addAll(deputies.differences(appointments()));
            return differences;
        }

        private List<AppointmentRecord> appointments() {
            LocalDate today = LocalDate.now(clock);
            return appointments.findByPrincipalIdOrderByFirstDayDescIdDesc(account).stream()
                    .map(each -> each.record(today))
                    .toList();
        }
    }
}
