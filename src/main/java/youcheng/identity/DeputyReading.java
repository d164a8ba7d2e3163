package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.identity.AppointmentRecord.Phase;

/** What the signed-in person sees of deputies: their own, those for whom they stand in, and those of their team. */
@Service
@OfficeWork
@Transactional(readOnly = true)
public class DeputyReading {

    /** How many that are over a page shows of each part. */
    public static final int MOST_OVER = 100;

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

    /**
     * What a page shows of a part.
     *
     * @param shown all that holds, then all that comes, then the newest of what is over
     * @param hasOlder whether more of it is over than is shown
     */
    public record DeputyPage(List<AppointmentRecord> shown, boolean hasOlder) {

        public DeputyPage {
            shown = List.copyOf(shown);
        }
    }

    /** All of a part: what holds first, then what comes, then what was. */
    public List<AppointmentRecord> all(DeputyPart part) {
        return read(part, Limit.unlimited());
    }

    /** A part as a page shows it. */
    public DeputyPage page(DeputyPart part) {
        List<AppointmentRecord> found = read(part, Limit.of(MOST_OVER + 1));
        long over = found.stream().filter(each -> each.phase() == Phase.PAST).count();
        boolean hasOlder = over > MOST_OVER;
        return new DeputyPage(hasOlder ? found.subList(0, found.size() - 1) : found, hasOlder);
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

    private List<AppointmentRecord> read(DeputyPart part, Limit over) {
        LocalDate today = LocalDate.now(clock);
        long own = signedIn.person().id();
        return switch (part) {
            case MINE -> ofPrincipals(List.of(own), today, over);
            case STANDING_IN ->
                records(appointments.openFor(own, today), appointments.overFor(own, today, over), today);
            case TEAM -> ofPrincipals(others(own), today, over);
        };
    }

    private List<Long> others(long own) {
        return team().stream().map(Person::id).filter(id -> id != own).toList();
    }

    private List<AppointmentRecord> ofPrincipals(List<Long> principals, LocalDate today, Limit over) {
        return principals.isEmpty()
                ? List.of()
                : records(appointments.openOf(principals, today), appointments.overOf(principals, today, over), today);
    }

    private static List<AppointmentRecord> records(
            List<DeputyAppointment> open, List<DeputyAppointment> over, LocalDate today) {
        return Stream.concat(open.stream(), over.stream())
                .map(each -> each.record(today))
                .sorted(Comparator.comparing(AppointmentRecord::phase))
                .toList();
    }
}
