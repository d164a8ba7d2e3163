package youcheng.closeness.runs;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.closeness.ActivityStatus;
import youcheng.register.StoredColumns;

/** Lets the register be narrowed down and sorted by where relationships stand. */
@Component
public class StandingColumns implements StoredColumns {

    /** Name of the column of closeness. */
    public static final String CLOSENESS = "closeness";

    /** Name of the column of the activity status. */
    public static final String ACTIVITY = "activity";

    /** From the liveliest on; of those without a record nothing is known. */
    private static final List<ActivityStatus> ORDER =
            List.of(ActivityStatus.ACTIVE, ActivityStatus.COOLING, ActivityStatus.DORMANT, ActivityStatus.NOT_RECORDED);

    @Override
    public List<StoredColumn> columns() {
        return List.of(
                new StoredColumn(CLOSENESS, of("cast(s.band as string)"), of("s.score")),
                new StoredColumn(ACTIVITY, of("cast(s.activity as string)"), of(place())));
    }

    private static String place() {
        StringBuilder place = new StringBuilder("case s.activity");
        ORDER.forEach(status -> place.append(" when ")
                .append(ActivityStatus.class.getName())
                .append('.')
                .append(status.name())
                .append(" then ")
                .append(ORDER.indexOf(status)));
        return place.append(" end").toString();
    }

    private static String of(String value) {
        return "(select " + value + " from StandingRow s where s.relationshipId = r.id)";
    }
}
