package youcheng.identity;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Actor;

/** What the chain of an account says of its deputies and absences. */
final class DeputyTrail {

    static final String APPOINTMENT = "deputy.appointment";
    static final String DEPUTY = "deputy.account";

    private DeputyTrail() {}

    /** An appointment was made, or is otherwise than before. */
    static AuditEvent told(String action, @Nullable AppointmentRecord before, AppointmentRecord now, Actor by) {
        return AuditEvent.of(action, by)
                .with(Change.of(APPOINTMENT, null, now.id()))
                .with(Change.account(DEPUTY, before == null ? null : before.deputy(), now.deputy()))
                .with(change("deputy.from", before, now, AppointmentRecord::from))
                .with(change("deputy.until", before, now, AppointmentRecord::until))
                .with(change("deputy.roles", before, now, each -> Accounts.sorted(each.roles())))
                .with(change("deputy.processes", before, now, each -> Accounts.sorted(each.processes())))
                .with(change("deputy.reason", before, now, AppointmentRecord::reason));
    }

    /** It was ended before its time. */
    static AuditEvent ended(AppointmentRecord now, Actor by) {
        return AuditEvent.of("deputy.ended", by)
                .with(Change.of(APPOINTMENT, now.id(), null))
                .with(Change.account(DEPUTY, now.deputy(), null));
    }

    private static Optional<Change> change(
            String field,
            @Nullable AppointmentRecord before,
            AppointmentRecord now,
            Function<AppointmentRecord, Object> of) {
        return Change.of(field, before == null ? null : of.apply(before), of.apply(now));
    }
}
