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

    /** What the signed-in person sees of deputies. */
    public enum DeputyPart {
        /** Who stands in for them, and when they are away. */
        MINE,
        /** For whom they stand in. */
        STANDING_IN,
        /** Those of the people for whom they may appoint, without their own. */
        TEAM
    }

    /** All of a part, also what a page does not show any more: what holds first, then what comes, then what was. */
    public List<AppointmentRecord> all(DeputyPart part) {
        return read(part, Limit.unlimited());
    }

    /** Who stands in for the signed-in person, and when they are away: what holds first, then what comes, then what was. */
    public List<AppointmentRecord> mine() {
        return read(DeputyPart.MINE, MOST);
    }

    /** For whom the signed-in person stands in, in the same order. */
    public List<AppointmentRecord> standingIn() {
        return read(DeputyPart.STANDING_IN, MOST);
    }

    /** Those of the people for whom the signed-in person may appoint, without their own; in the same order. */
    public List<AppointmentRecord> ofTeam() {
        return read(DeputyPart.TEAM, MOST);
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

    private List<AppointmentRecord> read(DeputyPart part, Limit most) {
        long own = signedIn.person().id();
        return records(
                switch (part) {
                    case MINE -> appointments.findByPrincipalIdInOrderByFirstDayDescIdDesc(List.of(own), most);
                    case STANDING_IN -> appointments.findByDeputyIdOrderByFirstDayDescIdDesc(own, most);
                    case TEAM -> ofOthers(own, most);
                });
    }

    private List<DeputyAppointment> ofOthers(long own, Limit most) {
        List<Long> others =
                team().stream().map(Person::id).filter(id -> id != own).toList();
        return others.isEmpty() ? List.of() : appointments.findByPrincipalIdInOrderByFirstDayDescIdDesc(others, most);
    }

    private List<AppointmentRecord> records(List<DeputyAppointment> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(each -> each.record(today))
                .sorted(Comparator.comparing(AppointmentRecord::phase))
                .toList();
    }
}
