package youcheng.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeputyAppointments extends Repository<DeputyAppointment, Long> {

    DeputyAppointment saveAndFlush(DeputyAppointment appointment);

    Optional<DeputyAppointment> findById(long id);

    /** Locks the one row that stands for all appointments: whoever adds or changes one looks at the others. */
    @Query(value = "select name from deputy_lock where name = 'appointments' for update", nativeQuery = true)
    String lockAll();

    /** A mandate as it is stored. */
    record Stored(long principal, String roles, String processes) {

        Mandate mandate() {
            return new Mandate(principal, DeputyAppointment.roles(roles), DeputyAppointment.processes(processes));
        }
    }

    /** What holds on this day; columns and not rows, which the transaction might have read before. */
    @Query("select new youcheng.identity.DeputyAppointments$Stored(a.principalId, a.roles, a.processes)"
            + " from DeputyAppointment a where a.deputyId = :deputy and a.lastDay >= :day and a.firstDay <= :day"
            + " and a.endedAt is null order by a.principalId")
    List<Stored> mandates(long deputy, LocalDate day);

    /** Who stands in for this person on this day. */
    @Query("select a.deputyId from DeputyAppointment a where a.principalId = :principal and a.deputyId is not null"
            + " and a.lastDay >= :day and a.firstDay <= :day and a.endedAt is null order by a.deputyId")
    List<Long> deputies(long principal, LocalDate day);

    /** Somebody is away. */
    record Away(long principal, LocalDate until) {}

    @Query(
            "select new youcheng.identity.DeputyAppointments$Away(a.principalId, max(a.lastDay)) from DeputyAppointment a"
                    + " where a.principalId in :people and a.lastDay >= :day and a.firstDay <= :day and a.endedAt is null"
                    + " group by a.principalId")
    List<Away> away(Collection<Long> people, LocalDate day);

    /** Those that were not ended and touch these days. */
    @Query("select a from DeputyAppointment a where a.endedAt is null and a.lastDay >= :from and a.firstDay <= :until"
            + " order by a.id")
    List<DeputyAppointment> between(LocalDate from, LocalDate until);

    /** Those of these people that hold or are to come, the last to begin first. */
    @Query("select a from DeputyAppointment a where a.principalId in :principals and a.endedAt is null"
            + " and a.lastDay >= :day order by a.firstDay desc, a.id desc")
    List<DeputyAppointment> openOf(Collection<Long> principals, LocalDate day);

    /** Those of these people that are over, the last to begin first. */
    @Query("select a from DeputyAppointment a where a.principalId in :principals"
            + " and (a.endedAt is not null or a.lastDay < :day) order by a.firstDay desc, a.id desc")
    List<DeputyAppointment> overOf(Collection<Long> principals, LocalDate day, Limit limit);

    /** Those in which this person stands in and which hold or are to come, the last to begin first. */
    @Query("select a from DeputyAppointment a where a.deputyId = :deputy and a.endedAt is null"
            + " and a.lastDay >= :day order by a.firstDay desc, a.id desc")
    List<DeputyAppointment> openFor(long deputy, LocalDate day);

    /** Those in which this person stood in and which are over, the last to begin first. */
    @Query("select a from DeputyAppointment a where a.deputyId = :deputy"
            + " and (a.endedAt is not null or a.lastDay < :day) order by a.firstDay desc, a.id desc")
    List<DeputyAppointment> overFor(long deputy, LocalDate day, Limit limit);

    List<DeputyAppointment> findByPrincipalIdOrderByFirstDayDescIdDesc(long principal);

    long count();
}
