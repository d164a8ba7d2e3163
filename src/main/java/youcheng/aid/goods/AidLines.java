package youcheng.aid.goods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/**
 * The stored lines of aid packages. It is called in the transaction of a service that checked rights and, before it
 * saves, locked the case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AidLines {

    private final AidLineRows rows;

    AidLines(AidLineRows rows) {
        this.rows = rows;
    }

    /** The lines of a package, in order; none where it has none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<AidLine> of(CaseNumber number) {
        return rows.findByCaseNumberOrderByPlaceAscIdAsc(number.value()).stream()
                .map(AidLineRow::line)
                .toList();
    }

    /** A part of the lines of a package, in order, beginning with the one in this place, which counts from 0. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<AidLine> page(CaseNumber number, int from, int most) {
        return rows.findFrom(number.value(), from, Limit.of(most)).stream()
                .map(AidLineRow::line)
                .toList();
    }

    /** How many lines a package has. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public int count(CaseNumber number) {
        return rows.countByCaseNumber(number.value());
    }

    /** What the lines of a package come to. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public LineTotals totals(CaseNumber number) {
        return LineTotals.of(of(number));
    }

    /**
     * Makes these the lines of a package: adds those without a key, changes those that say something else, and removes
     * those that are missing. Refuses them with all that {@link LineRules} finds, and lines that somebody removed
     * meanwhile.
     *
     * @return what became of them; the lines that were added with their new keys
     */
    public LineChanges save(CaseNumber number, List<AidLine> lines) {
        LineRules.check(lines);
        Map<Long, AidLineRow> stored = new LinkedHashMap<>();
        rows.findByCaseNumberOrderByPlaceAscIdAsc(number.value()).forEach(row -> stored.put(row.key(), row));
        List<AidLine> before = stored.values().stream().map(AidLineRow::line).toList();
        List<AidLineRow> written = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            AidLine line = lines.get(place);
            if (line.key() == 0) {
                written.add(new AidLineRow(number, place, line));
                continue;
            }
            AidLineRow row = stored.remove(line.key());
            if (row == null) {
                throw Rejection.of(
                        LineField.ITEM.at(place),
                        "goods.rejection.lineGone",
                        line.item().name());
            }
            if (row.place() != place || !row.line().equals(line)) {
                row.say(place, line);
            }
            written.add(row);
        }
        rows.deleteAll(stored.values());
        return LineChanges.between(
                before,
                rows.saveAllAndFlush(written).stream().map(AidLineRow::line).toList());
    }
}
