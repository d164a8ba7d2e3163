package youcheng.identity;

/**
 * Somebody was appointed as a deputy, or the appointment was changed; told in the transaction in which it is stored.
 *
 * @param appointment id of the appointment
 * @param accountId account id of the deputy
 * @param principal account id of the person for whom they stand in
 */
public record DeputyAppointed(long appointment, long accountId, long principal) {}
