package youcheng.exchanges.ui.closeness;

import youcheng.register.RelationshipId;

/** Where the pages of exchanges are. */
final class ExchangeAddress {

    private static final String BEGIN = "exchanges/";

    private ExchangeAddress() {}

    /** One exchange. */
    static String of(long exchange) {
        return BEGIN + exchange;
    }

    /** The form to record one for this tie. */
    static String toRecord(RelationshipId tie) {
        return BEGIN + "new?tie=" + tie;
    }
}
