package youcheng.courtesies.planning;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;

/** Planned courtesies go along, but for those that what stays has planned too: a year has one of each. */
@Component
class MovedCourtesies implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(MovingRows.ofRelationship("courtesies.merging", "planned_courtesy", "id")
                .onceFor("courtesy_key", null));
    }
}
