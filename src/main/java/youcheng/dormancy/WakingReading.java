package youcheng.dormancy;

import java.util.Map;
import youcheng.register.RelationshipId;

/** Which relationships are under review, for pages that show many; everybody in the office may know that. */
public interface WakingReading {

    /** Where the open reviews stand today, by their relationships; asks no more often however many there are. */
    Map<RelationshipId, WakingStanding> standings();
}
