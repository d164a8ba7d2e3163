package youcheng.register.merging;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;
import youcheng.register.MovingRows.Owner;

/** What the register itself keeps of relationships and contact persons. */
@Component
class RegisterRows implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(
                MovingRows.ofRelationship("merging.agreements", "agreement", "id"),
                MovingRows.ofRelationship("merging.contacts", "contact_person", "id"),
                MovingRows.of(Owner.CONTACT, "merging.successors", "contact_person", "successor_id"));
    }
}
