package youcheng.aid.gates;

import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.Desk;

/** What gates ask of the packages whose goods pass them; the packages answer, in the caller's transaction. */
public interface GatedPackages {

    /** What the gates ask of this package. */
    GatedPackage gated(CaseNumber number);

    /** The desk that does the work for it. */
    Desk deskOf(CaseNumber number);

    /** Why no gate of it can be waived now: it is still in its draft; empty where one can. */
    Optional<Rejection> objectionToWaiving(CaseNumber number);

    /** Why nothing about its gates can be stated or waived any more; empty where it can. */
    Optional<Rejection> objectionToStating(CaseNumber number);
}
