package youcheng.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as somebody enters it.
 *
 * @param principal account id of the person who is away
 * @param deputy account id of whoever stands in for them
 * @param from the first day
 * @param until the last day, which still counts
 * @param roles with these roles only; empty for all
 * @param processes in these processes only; empty for all
 * @param reason why they are away
 */
public record AppointmentDraft(
        @Nullable Long principal,
        @Nullable Long deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<Role> roles,
        Set<String> processes,
        @Nullable AbsenceReason reason) {

    public AppointmentDraft {
        roles = Set.copyOf(roles);
        processes = Set.copyOf(processes);
    }
}
