package youcheng.plans;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;

/** Planned items go along with the relationship that they belong to. */
@Component
class MovedItems implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(MovingRows.ofRelationship("plans.merging", "planned_item", "case_number"));
    }
}
