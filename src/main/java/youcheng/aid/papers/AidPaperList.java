package youcheng.aid.papers;

import java.util.List;
import java.util.Optional;
import youcheng.base.Rejection;

/**
 * The papers of a package.
 *
 * @param written those that were written
 * @param offers those that the signed-in person may write, or could if nothing were missing; none for whoever may not write
 * @param objection why the signed-in person writes none; empty where they may
 */
public record AidPaperList(List<WrittenAidPaper> written, List<AidPaperOffer> offers, Optional<Rejection> objection) {}
