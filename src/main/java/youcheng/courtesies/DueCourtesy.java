package youcheng.courtesies;

import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;

/**
 * A courtesy that is due, and what somebody made of it.
 *
 * @param courtesy the courtesy
 * @param planned the planned item that somebody made of it, or null
 * @param isReadable whether the signed-in person may read that item's page
 */
public record DueCourtesy(Courtesy courtesy, @Nullable CaseNumber planned, boolean isReadable) {}
