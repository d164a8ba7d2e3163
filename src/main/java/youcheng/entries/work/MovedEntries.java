package youcheng.entries.work;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;

/** Entries stay readable under their numbers, and are of the relationship that stays. */
@Component
class MovedEntries implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(MovingRows.ofRelationship("entries.merging", "relationship_entry", "case_number"));
    }
}
