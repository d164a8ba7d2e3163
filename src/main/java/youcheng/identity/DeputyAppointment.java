package youcheng.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.identity.AppointmentRecord.Phase;

/** Somebody stands in for another from one day to another, or is only said to be away. It is ended, never deleted. */
@Entity
@Table(name = "deputy_appointment")
class DeputyAppointment {

    private static final String BETWEEN = ", ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long principalId;
    private @Nullable Long deputyId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String roles;
    private String processes;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected DeputyAppointment() {}

    DeputyAppointment(
            long principal,
            @Nullable Long deputy,
            Period period,
            Set<Role> roles,
            Set<String> processes,
            AbsenceReason reason) {
        this.principalId = principal;
        this.deputyId = deputy;
        change(period, roles, processes, reason);
    }

    /**
     * From one day to another.
     *
     * @param from the first day
     * @param until the last day, which still counts
     */
    record Period(LocalDate from, LocalDate until) {

        boolean overlaps(Period other) {
            return !from.isAfter(other.until) && !until.isBefore(other.from);
        }

        /** The days that lie in both, which overlap. */
        Period both(Period other) {
            return new Period(
                    from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
        }
    }

    final void change(Period period, Set<Role> newRoles, Set<String> newProcesses, AbsenceReason newReason) {
        this.firstDay = period.from();
        this.lastDay = period.until();
        this.roles = Accounts.sorted(newRoles);
        this.processes = Accounts.sorted(newProcesses);
        this.reason = newReason;
    }

    /** Ends it in this moment, whatever its last day is. */
    void end(Instant at, LocalDate today) {
        if (phase(today) == Phase.PAST) {
            throw Rejection.because("identity.rejection.deputy.over");
        }
        this.endedAt = at;
    }

    Phase phase(LocalDate today) {
        if (endedAt != null || lastDay.isBefore(today)) {
            return Phase.PAST;
        }
        return firstDay.isAfter(today) ? Phase.COMING : Phase.CURRENT;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long version() {
        return version;
    }

    long principal() {
        return principalId;
    }

    @Nullable
    Long deputy() {
        return deputyId;
    }

    boolean isOf(long deputy) {
        return Objects.equals(deputyId, deputy);
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }

    AppointmentRecord record(LocalDate today) {
        return new AppointmentRecord(
                id(),
                version,
                principalId,
                deputyId,
                firstDay,
                lastDay,
                roles(roles),
                processes(processes),
                reason,
                phase(today),
                endedAt);
    }

    static Set<Role> roles(String stored) {
        return read(stored, Role::valueOf);
    }

    static Set<String> processes(String stored) {
        return read(stored, key -> key);
    }

    private static <T> Set<T> read(String stored, Function<String, T> each) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(BETWEEN)).map(each).collect(Collectors.toUnmodifiableSet());
    }
}
