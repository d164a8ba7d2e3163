package youcheng.dormancy.review;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;

/** Reviews and revival plans stay readable under their numbers; while a review is open, its relationship does not go. */
@Component
class MovedReviews implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(
                MovingRows.ofRelationship("dormancy.merging", "dormancy_review", "case_number")
                        .openWhere("open_relationship_id is not null"),
                MovingRows.ofRelationship("dormancy.merging.plans", "revival_plan", "id"));
    }
}
