package youcheng.aid.goods;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import youcheng.base.Rejection;

/** What is known of the Harmonized System: enough to notice a code that cannot be. */
final class HsNomenclature {

    private static final int LAST_CHAPTER = 97;

    /** Kept free for what the future brings. */
    private static final int RESERVED = 77;

    private static final Pattern BETWEEN_RANGES = Pattern.compile(" ");

    private static final Map<String, List<Range>> HEADINGS = headings();

    private record Range(String first, String last) {
        boolean has(String heading) {
            return first.compareTo(heading) <= 0 && heading.compareTo(last) <= 0;
        }
    }

    private HsNomenclature() {}

    /** Why there is no such code; empty where there may be. Headings are known of the edition in force only. */
    static Optional<Rejection> objection(HsCode hs) {
        String chapter = hs.code().substring(0, 2);
        int number = Integer.parseInt(chapter);
        if (number < 1 || number > LAST_CHAPTER || number == RESERVED) {
            return Optional.of(Rejection.because("goods.rejection.hsChapter", hs.printed(), chapter));
        }
        String heading = hs.code().substring(0, 4);
        List<Range> known = HEADINGS.get(chapter);
        boolean exists = !hs.edition().equals(HsCode.CURRENT_EDITION)
                || known == null
                || known.stream().anyMatch(range -> range.has(heading));
        return exists
                ? Optional.empty()
                : Optional.of(
                        Rejection.because("goods.rejection.hsHeading", hs.printed(), heading, HsCode.CURRENT_EDITION));
    }

    private static Map<String, List<Range>> headings() {
        Map<String, List<Range>> found = new HashMap<>();
        for (CSVRecord row : Catalogue.rows("/aid/hs-2022.csv")) {
            List<Range> ranges = BETWEEN_RANGES
                    .splitAsStream(row.get("headings"))
                    .map(range -> new Range(range.substring(0, 4), range.substring(5)))
                    .toList();
            found.put(row.get("chapter"), ranges);
        }
        return found;
    }
}
