package youcheng.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The deputies who are appointed, as the database has them in this moment. */
@Component
class StoredDeputies implements Deputies {

    private final DeputyAppointments appointments;
    private final Clock clock;

    StoredDeputies(DeputyAppointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<Mandate> of(long accountId) {
        return appointments.mandates(accountId, LocalDate.now(clock)).stream()
                .map(DeputyAppointments.Stored::mandate)
                .toList();
    }
}
