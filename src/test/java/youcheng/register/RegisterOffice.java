package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.AccountList;
import youcheng.identity.Accounts;
import youcheng.identity.Colleagues;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;
import youcheng.register.Relationships.CaseStep;

/** Relationships of New Zealand that no other test knows, and the people who keep them. */
@TestComponent
public class RegisterOffice {

    /** An officer whose desk is not the one of these relationships. */
    public static final String OTHER_DESK = "officer.europe";

    private static final AtomicInteger CITIES = new AtomicInteger();
    private static final CaseStep CAUSE =
            new CaseStep(Actor.person(1), new CaseNumber("TST-1998-0002"), "Activity_Test");

    public final Colleagues sessions;
    public final Register register;
    private final Relationships relationships;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Accounts accounts;
    private final AccountList accountList;

    RegisterOffice(
            UserDetailsService users,
            Register register,
            Relationships relationships,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock,
            Accounts accounts,
            AccountList accountList) {
        this.sessions = new Colleagues(users);
        this.register = register;
        this.relationships = relationships;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.accounts = accounts;
        this.accountList = accountList;
    }

    /** A city with a relationship that is intended. */
    public RelationshipId relationship() {
        String letters = letters();
        return Objects.requireNonNull(transaction.execute(status ->
                relationships.intend(relationships.enterCity("NZ", "某市" + letters, letters), Tier.SISTER_CITY, CAUSE)));
    }

    /** A city that a list entered by mistake, with its relationship. */
    public CityId cityOffTheLists() {
        String letters = letters();
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            CityId city = relationships.enterCityOfList("NZ", "某市" + letters, letters);
            relationships.takenBack(
                    relationships.intend(city, Tier.SISTER_CITY, CAUSE),
                    AuditEvent.of("relationship.takenBack", Actor.person(1)));
            return city;
        }));
    }

    private static String letters() {
        return Integer.toString(CITIES.incrementAndGet())
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("Kept", String::concat);
    }

    /** A city with a relationship that was signed in May 2020. */
    public RelationshipId signedRelationship() {
        RelationshipId relationship = relationship();
        transaction.executeWithoutResult(status -> {
            relationships.applied(relationship, CAUSE);
            relationships.approved(relationship, CAUSE);
            relationships.signed(relationship, new PartialDate(2020, 5, null), "Agreement 2020/5", CAUSE);
        });
        return relationship;
    }

    /** The signed relationship is of another tier since May 2021. */
    public void convert(RelationshipId relationship, Tier to) {
        transaction.executeWithoutResult(status ->
                relationships.convert(relationship, to, new PartialDate(2021, 5, null), "京友协〔2021〕5号", CAUSE));
    }

    /** The signed relationship ended in May 2022. */
    public void terminate(RelationshipId relationship, String reason) {
        transaction.executeWithoutResult(status ->
                relationships.terminate(relationship, new PartialDate(2022, 5, null), reason, "京友协〔2022〕5号", CAUSE));
    }

    /** The relationship did not come about. */
    public void end(RelationshipId relationship) {
        transaction.executeWithoutResult(
                status -> relationships.endNotConcluded(relationship, new PartialDate(2026, 1, null), CAUSE));
    }

    public CityId cityOf(RelationshipId relationship) {
        return register.find(relationship).orElseThrow().city();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was done with a relationship, the newest last. */
    public List<TrailEntry> entries(RelationshipId relationship) {
        return trail.of(Chain.ofRelationship(relationship.value()));
    }

    public TrailEntry lastEntry(RelationshipId relationship) {
        return entries(relationship).getLast();
    }

    /** Opens the account of {@link #OTHER_DESK}, where it is not open yet. */
    public void openOtherDesk() {
        sessions.as("admin", () -> {
            if (ListedAccounts.with(accountList, OTHER_DESK).isEmpty()) {
                accounts.open(OTHER_DESK, "欧亚处经办", EnumSet.of(Role.OFFICER), EnumSet.of(Desk.EUROPE));
            }
        });
    }

    /** This is refused to this person, with this reason, beside this field. */
    public Rejection assertRefused(String person, Runnable action, @Nullable String field, String key) {
        Rejection refused = catchThrowableOfType(Rejection.class, () -> sessions.as(person, action));
        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo(key.contains(".") ? key : "register.rejection." + key);
        assertThat(refused.field()).isEqualTo(field);
        return refused;
    }
}
