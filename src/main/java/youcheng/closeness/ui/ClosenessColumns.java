package youcheng.closeness.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.closeness.runs.StandingColumns;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.ui.RegisterColumns;

/** Closeness and activity in the register; of what is no relationship now, nothing is said. */
@Component
class ClosenessColumns implements RegisterColumns {

    private final ClosenessReading reading;
    private final ClosenessMessages say;

    ClosenessColumns(ClosenessReading reading, ClosenessMessages say) {
        this.reading = reading;
        this.say = say;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(
                        StandingColumns.CLOSENESS,
                        "closeness.name",
                        Arrays.stream(Band.values())
                                .map(band -> new Choice(band.name(), "closeness.band." + band))
                                .toList(),
                        true),
                new Column(
                        StandingColumns.ACTIVITY,
                        "closeness.activity",
                        Arrays.stream(ActivityStatus.values())
                                .map(status -> new Choice(status.name(), "closeness.activity." + status))
                                .toList(),
                        false));
    }

    @Override
    public Map<CityId, Map<String, Cell>> cells(List<CityRecord> cities) {
        List<RelationshipId> inForce = cities.stream()
                .flatMap(city -> Stream.ofNullable(city.current()))
                .filter(RelationshipRecord::isInForce)
                .map(RelationshipRecord::id)
                .toList();
        Map<RelationshipId, Standing> standings = reading.standings(inForce).stream()
                .collect(Collectors.toMap(Standing::relationship, Function.identity()));
        Map<CityId, Map<String, Cell>> cells = new HashMap<>();
        for (CityRecord city : cities) {
            RelationshipRecord relationship = city.current();
            Standing standing = relationship == null ? null : standings.get(relationship.id());
            if (standing != null) {
                cells.put(
                        city.id(),
                        Map.of(
                                StandingColumns.CLOSENESS,
                                closeness(standing),
                                StandingColumns.ACTIVITY,
                                activity(standing)));
            }
        }
        return cells;
    }

    private Cell closeness(Standing standing) {
        Double score = standing.score();
        String text = score == null
                ? say.t(standing.band())
                : say.t("closeness.scoreAndBand", say.score(score), say.t(standing.band()));
        return new Cell(text, null);
    }

    private Cell activity(Standing standing) {
        ActivityStatus status = standing.activity();
        return new Cell(say.t(status), ClosenessMessages.kind(status));
    }
}
