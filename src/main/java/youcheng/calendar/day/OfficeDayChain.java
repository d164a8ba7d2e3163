package youcheng.calendar.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;

/** The office's day has a chain once it was moved, and is as far ahead as the chain says. */
@Component
class OfficeDayChain implements ChainedSubjects {

    private final MovedDays days;

    OfficeDayChain(MovedDays days) {
        this.days = days;
    }

    @Override
    public boolean covers(Chain chain) {
        return chain.equals(OfficeDay.CHAIN);
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return after == null && isMoved() ? List.of(OfficeDay.CHAIN) : List.of();
    }

    @Override
    public Follower follow(Chain chain) {
        ToldState told = new ToldState(Set.of(OfficeDay.FIELD));
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                told.read(event);
            }

            @Override
            public boolean exists() {
                return isMoved();
            }

            @Override
            public List<Difference> differences() {
                Map<String, @Nullable Object> standing = new HashMap<>();
                standing.put(OfficeDay.FIELD, days.only().daysAhead());
                return told.differences(standing);
            }
        };
    }

    private boolean isMoved() {
        return days.only().daysAhead() > 0;
    }
}
