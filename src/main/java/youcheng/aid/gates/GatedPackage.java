package youcheng.aid.gates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.goods.AidLine;

/**
 * What the gates ask of a package itself.
 *
 * @param direction which way its goods go
 * @param content what it says beside them
 * @param lines its goods
 */
public record GatedPackage(AidDirection direction, AidContent content, List<AidLine> lines) {

    /** The same with goods that arrive on this day. */
    public GatedPackage arriving(LocalDate day) {
        return new GatedPackage(direction, content.arriving(day), lines);
    }

    /** The day on which its goods can be used no longer that comes first; null where none of them expires. */
    @Nullable
    LocalDate firstExpiry() {
        return lines.stream()
                .map(line -> line.making().expiresOn())
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
