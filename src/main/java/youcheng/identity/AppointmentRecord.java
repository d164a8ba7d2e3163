package youcheng.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of a deputy, or an absence in which nobody stands in.
 *
 * @param id its id
 * @param version counts the changes, so that a change to an old state is noticed
 * @param principal account id of the person who is away
 * @param deputy account id of whoever stands in for them, or null for nobody
 * @param from the first day
 * @param until the last day, which still counts
 * @param roles with these roles only; empty for all
 * @param processes in these processes only; empty for all
 * @param reason why they are away
 * @param phase whether it is to come, holds, or is over
 * @param ended when it was ended before its last day was over, or null
 */
public record AppointmentRecord(
        long id,
        long version,
        long principal,
        @Nullable Long deputy,
        LocalDate from,
        LocalDate until,
        Set<Role> roles,
        Set<String> processes,
        AbsenceReason reason,
        Phase phase,
        @Nullable Instant ended) {

    /** Where an appointment stands today. */
    public enum Phase {
        CURRENT,
        COMING,
        PAST
    }
}
