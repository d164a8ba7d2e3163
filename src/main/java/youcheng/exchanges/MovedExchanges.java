package youcheng.exchanges;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.register.MovesAlong;
import youcheng.register.MovingRows;
import youcheng.register.MovingRows.Owner;

/** Exchanges go along with the relationship they were with, and with the contact person who led them. */
@Component
class MovedExchanges implements MovesAlong {

    @Override
    public List<MovingRows> rows() {
        return List.of(
                new MovingRows(
                        "exchanges.merging",
                        Owner.RELATIONSHIP,
                        "exchange_partner",
                        "exchange_id",
                        "relationship_id",
                        "exchange",
                        "exchange_id",
                        null),
                MovingRows.of(Owner.CONTACT, "exchanges.merging.led", "exchange", "lead_contact"));
    }
}
