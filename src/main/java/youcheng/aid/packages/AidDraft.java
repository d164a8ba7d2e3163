package youcheng.aid.packages;

import java.util.List;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;

/**
 * All that the draft of a package says.
 *
 * @param content what it says beside its goods
 * @param parties the partner abroad first, then others abroad, then recipients at home
 * @param lines its goods
 */
public record AidDraft(AidContent content, List<AidParty> parties, List<AidLine> lines) {

    public AidDraft {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /** The partner abroad that comes first. */
    public AidParty partner() {
        return partners().getFirst();
    }

    /** Everybody abroad who gives or gets the goods. */
    public List<AidParty> partners() {
        return parties.stream()
                .filter(party -> party.role() == AidParty.PartyRole.PARTNER)
                .toList();
    }
}
