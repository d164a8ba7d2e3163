package youcheng.aid.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.goods.GoodsKind;
import youcheng.aid.picture.AidSums.GivenReceived;
import youcheng.aid.picture.AidSums.PartnerTotal;
import youcheng.base.Bilingual;
import youcheng.identity.OfficeReading;

/**
 * What was given and received by year, kind of goods and partner. Sums tell nothing of what a case says, so all packages count,
 * whoever may read them.
 */
@Service
@OfficeReading
@Transactional(readOnly = true)
public class AidPicture {

    /** Partners in a picture; the others are counted. */
    private static final int PARTNERS = 12;

    private final AidTotalQueries queries;

    AidPicture(AidTotalQueries queries) {
        this.queries = queries;
    }

    /** By what the partners of a picture are ranked. */
    public enum AidMeasure {
        PACKAGES,
        VALUE
    }

    /** The totals; the partners with most of what is measured come first. */
    public AidSums totals(AidMeasure measure) {
        TreeMap<Integer, GivenReceived> years = new TreeMap<>();
        queries.years().forEach(row -> years.merge(row.year(), row.total(), GivenReceived::plus));
        Map<GoodsKind, GivenReceived> kinds = new EnumMap<>(GoodsKind.class);
        queries.kinds().forEach(row -> kinds.merge(row.kind(), row.total(), GivenReceived::plus));
        Map<String, PartnerTotal> partners = new LinkedHashMap<>();
        queries.partners()
                .forEach(row -> partners.merge(
                        row.likeness(),
                        new PartnerTotal(name(row), row.total()),
                        (one, other) -> new PartnerTotal(one.name(), one.total().plus(other.total()))));
        List<PartnerTotal> ranked = partners.values().stream()
                .sorted(Comparator.<PartnerTotal>comparingDouble(each -> size(each.total(), measure))
                        .reversed()
                        .thenComparing(each -> each.name().english()))
                .toList();
        return new AidSums(
                years, kinds, ranked.stream().limit(PARTNERS).toList(), Math.max(0, ranked.size() - PARTNERS));
    }

    private static Bilingual name(AidTotalQueries.PartnerRow row) {
        return new Bilingual(
                row.nameZh().isEmpty() ? row.nameEn() : row.nameZh(),
                row.nameEn().isEmpty() ? row.nameZh() : row.nameEn());
    }

    private static double size(GivenReceived total, AidMeasure measure) {
        return measure == AidMeasure.PACKAGES
                ? total.given().packages() + total.received().packages()
                : total.given().valueCny().add(total.received().valueCny()).doubleValue();
    }
}
