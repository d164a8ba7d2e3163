package youcheng.aid.packages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.GoodsKind;

/**
 * A package that was given or received long ago, as a source tells of it.
 *
 * @param direction which way its goods went
 * @param content what the source says beside goods; what it does not say is empty
 * @param parties who gave and got them
 * @param lines goods whose quantity is known
 * @param kinds which kinds of goods there were, those without a known quantity too
 * @param dated the latest day that a source names, under which it is listed and counted
 * @param exchange the exchange as which it counts already, or null
 * @param source where it stands
 */
public record EnteredAid(
        AidDirection direction,
        AidContent content,
        List<AidParty> parties,
        List<AidLine> lines,
        Set<GoodsKind> kinds,
        LocalDate dated,
        @Nullable Long exchange,
        String source) {

    public EnteredAid {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
        kinds = Set.copyOf(kinds);
    }
}
