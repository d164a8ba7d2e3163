package youcheng.changes.work;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;

/** Cases of ending and conversion stay readable under their numbers; while one is open, its relationship does not go. */
@Component
class MovedChanges implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(MovingRows.ofRelationship("changes.merging", "relationship_change", "case_number")
                .openWhere("open_for is not null"));
    }
}
