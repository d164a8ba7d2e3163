package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person sees of deputies: their own, those for whom they stand in, and those of their team. */
@Service
@OfficeWork
@Transactional(readOnly = true)
public class DeputyReading {

    private static final Limit MOST = Limit.of(100);

    private final DeputyAppointments appointments;
    private final DeputyTeam team;
    private final SignedIn signedIn;
    private final PortalProcesses portal;
    private final Clock clock;

    DeputyReading(
            DeputyAppointments appointments, DeputyTeam team, SignedIn signedIn, PortalProcesses portal, Clock clock) {
        this.appointments = appointments;
        this.team = team;
        this.signedIn = signedIn;
        this.portal = portal;
        this.clock = clock;
    }

    /** Who stands in for the signed-in person, and when they are away: what holds first, then what comes, then what was. */
    public List<AppointmentRecord> mine() {
        return records(appointments.findByPrincipalIdInOrderByFirstDayDescIdDesc(
                List.of(signedIn.person().id()), MOST));
    }

    /** For whom the signed-in person stands in, in the same order. */
    public List<AppointmentRecord> standingIn() {
        return records(appointments.findByDeputyIdOrderByFirstDayDescIdDesc(
                signedIn.person().id(), MOST));
    }

    /** Those of the people for whom the signed-in person may appoint, without their own; in the same order. */
    public List<AppointmentRecord> ofTeam() {
        List<Long> others = team().stream()
                .map(Person::id)
                .filter(id -> id != signedIn.person().id())
                .toList();
        return others.isEmpty()
                ? List.of()
                : records(appointments.findByPrincipalIdInOrderByFirstDayDescIdDesc(others, MOST));
    }

    /** For whom the signed-in person may appoint, they themselves first; nobody for whoever acts for another. */
    public List<Person> team() {
        return team.of(signedIn.person());
    }

    /** Who may be appointed. */
    public List<Person> deputies() {
        return team.deputies();
    }

    /** The keys of the processes for which somebody may be appointed. */
    public List<String> processes() {
        return portal.keys();
    }

    private List<AppointmentRecord> records(List<DeputyAppointment> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(each -> each.record(today))
                .sorted(Comparator.comparing(AppointmentRecord::phase))
                .toList();
    }
}
