package youcheng.aid.packages;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;
import youcheng.register.MovingRows.Owner;

/** Givers and receivers of aid name the city that stays. */
@Component
class MovedParties implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(new MovingRows("aid.merging", Owner.CITY, "aid_party", "id", "city_id", null, null, null));
    }
}
