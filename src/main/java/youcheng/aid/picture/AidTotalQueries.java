package youcheng.aid.picture;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidDirection;
import youcheng.aid.goods.GoodsKind;
import youcheng.aid.picture.AidSums.AidTotal;
import youcheng.aid.picture.AidSums.GivenReceived;

/** Has the database add up all packages that were delivered. */
@Component
class AidTotalQueries {

    private static final String DELIVERED = " where a.state = DELIVERED";

    private final EntityManager entities;

    AidTotalQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** What was given, or received, in a year. */
    record YearRow(int year, AidDirection direction, long packages, BigDecimal value, long unvalued, long withoutAny) {

        GivenReceived total() {
            return side(direction, new AidTotal(packages, value, unvalued, withoutAny));
        }
    }

    /** What was given, or received, of a kind of goods. */
    record KindRow(
            GoodsKind kind, AidDirection direction, long packages, BigDecimal value, long unvalued, long withoutAny) {

        GivenReceived total() {
            return side(direction, new AidTotal(packages, value, unvalued, withoutAny));
        }
    }

    /** What was given to, or received from, a partner. */
    record PartnerRow(
            String likeness,
            String nameZh,
            String nameEn,
            AidDirection direction,
            long packages,
            BigDecimal value,
            long unvalued,
            long withoutAny) {

        GivenReceived total() {
            return side(direction, new AidTotal(packages, value, unvalued, withoutAny));
        }
    }

    List<YearRow> years() {
        return entities.createQuery(
                        "select new " + YearRow.class.getName()
                                + "(year(a.datedOn), a.direction, count(*), sum(a.valueCny),"
                                + " count(*) filter (where a.unvalued > 0),"
                                + " count(*) filter (where a.unvalued > 0 and a.valueCny = 0))"
                                + " from AidPackage a" + DELIVERED
                                + " group by year(a.datedOn), a.direction order by year(a.datedOn)",
                        YearRow.class)
                .getResultList();
    }

    List<KindRow> kinds() {
        return entities.createQuery(
                        "select new " + KindRow.class.getName()
                                + "(k.goodsKind, a.direction, count(*), sum(k.valueCny),"
                                + " count(*) filter (where k.unvalued > 0),"
                                + " count(*) filter (where k.unvalued > 0 and k.valueCny = 0))"
                                + " from StoredKind k join AidPackage a on a.caseNumber = k.caseNumber" + DELIVERED
                                + " group by k.goodsKind, a.direction",
                        KindRow.class)
                .getResultList();
    }

    /** What goes to several partners at once is worth something to each, but nobody knows what. */
    List<PartnerRow> partners() {
        return entities.createQuery(partnersWhere(""), PartnerRow.class).getResultList();
    }

    /** The same of one year. */
    List<PartnerRow> partners(int year) {
        return entities.createQuery(partnersWhere(" and year(a.datedOn) = :year"), PartnerRow.class)
                .setParameter("year", year)
                .getResultList();
    }

    private static String partnersWhere(String more) {
        return "select new " + PartnerRow.class.getName()
                + "(p.likeness, max(p.nameZh), max(p.nameEn), a.direction,"
                + " count(*), sum(case when a.partners = 1 then a.valueCny else 0 end),"
                + " count(*) filter (where a.unvalued > 0 or a.partners > 1),"
                + " count(*) filter (where a.unvalued > 0 and a.valueCny = 0 or a.partners > 1))"
                + " from StoredParty p join AidPackage a on a.caseNumber = p.caseNumber" + DELIVERED
                + " and p.role = PARTNER" + more + " group by p.likeness, a.direction";
    }

    private static GivenReceived side(AidDirection direction, AidTotal total) {
        return direction == AidDirection.GIVEN
                ? new GivenReceived(total, AidTotal.NONE)
                : new GivenReceived(AidTotal.NONE, total);
    }
}
