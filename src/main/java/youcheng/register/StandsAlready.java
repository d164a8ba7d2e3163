package youcheng.register;

import youcheng.base.Rejection;

/** A refusal because the register has this relationship already, and it has not ended. */
public final class StandsAlready extends Rejection {

    private final RelationshipId id;

    /** By this relationship. */
    public StandsAlready(RelationshipId id) {
        super("register.rejection.standsAlready", "partnerNameZh");
        this.id = id;
    }

    /** The one that the register has. */
    public RelationshipId id() {
        return id;
    }
}
