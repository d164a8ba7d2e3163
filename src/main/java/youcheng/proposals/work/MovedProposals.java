package youcheng.proposals.work;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;

/** Proposals stay readable under their numbers, and are of the relationship that stays. */
@Component
class MovedProposals implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(MovingRows.ofRelationship("proposals.merging", "proposal", "case_number"));
    }
}
