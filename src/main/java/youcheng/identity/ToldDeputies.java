package youcheng.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;
import youcheng.base.Actor;

/** What the chain of an account says of each of its deputies and absences, for the comparison with how they are stored. */
final class ToldDeputies {

    private static final String FROM = "deputy.from";
    private static final String UNTIL = "deputy.until";
    private static final String ROLES = "deputy.roles";
    private static final String PROCESSES = "deputy.processes";
    private static final String REASON = "deputy.reason";
    private static final String ENDED = "deputy.ended";
    private static final Set<String> FIELDS = Set.of(DeputyTrail.DEPUTY, FROM, UNTIL, ROLES, PROCESSES, REASON);

    private final Map<Long, ToldState> told = new TreeMap<>();

    /** The next entry, whatever it is about. */
    void read(AuditEvent event) {
        event.changes().stream()
                .filter(change -> change.field().equals(DeputyTrail.APPOINTMENT))
                .forEach(change -> read(event, change));
    }

    private void read(AuditEvent event, Change appointment) {
        String id = appointment.after() == null ? appointment.before() : appointment.after();
        if (id != null) {
            ToldState state = told.computeIfAbsent(Long.valueOf(id), any -> new ToldState(FIELDS));
            if (event.action().equals(ENDED)) {
                state.put(ENDED, "true");
            } else {
                state.read(event);
            }
        }
    }

    /** What is stored otherwise than it was told, or was told and is not stored, or the other way round. */
    List<Difference> differences(List<AppointmentRecord> stored) {
        List<Difference> differences = new ArrayList<>();
        Map<Long, ToldState> missing = new TreeMap<>(told);
        for (AppointmentRecord each : stored) {
            ToldState state = missing.remove(each.id());
            if (state == null) {
                differences.add(new Difference(DeputyTrail.APPOINTMENT, null, Long.toString(each.id())));
            } else {
                differences.addAll(state.differences(standing(each)));
            }
        }
        missing.keySet()
                .forEach(id -> differences.add(new Difference(DeputyTrail.APPOINTMENT, Long.toString(id), null)));
        return differences;
    }

    private static Map<String, @Nullable Object> standing(AppointmentRecord stored) {
        Map<String, @Nullable Object> standing = new HashMap<>();
        Long deputy = stored.deputy();
        standing.put(DeputyTrail.DEPUTY, deputy == null ? null : Actor.person(deputy));
        standing.put(FROM, stored.from());
        standing.put(UNTIL, stored.until());
        standing.put(ROLES, Accounts.sorted(stored.roles()));
        standing.put(PROCESSES, Accounts.sorted(stored.processes()));
        standing.put(REASON, stored.reason());
        standing.put(ENDED, stored.ended() == null ? null : "true");
        return standing;
    }
}
