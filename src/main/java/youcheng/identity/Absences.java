package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away today, and until when. It is no secret inside the office. */
@Component
@Transactional(readOnly = true)
public class Absences {

    private final DeputyAppointments appointments;
    private final Clock clock;

    Absences(DeputyAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** Those of these accounts who are away today, with the last day of it; why is not told. */
    public Map<Long, LocalDate> until(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : appointments.away(accountIds, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(DeputyAppointments.Away::principal, DeputyAppointments.Away::until));
    }
}
