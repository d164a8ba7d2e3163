package youcheng.aid.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidDirection;
import youcheng.aid.goods.AidLine;
import youcheng.aid.packages.AidReading;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.base.CaseNumber;

/** Reads what papers draw on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperSources {

    private final AidReading packages;
    private final ShipmentReading shipments;

    PaperSources(AidReading packages, ShipmentReading shipments) {
        this.packages = packages;
        this.shipments = shipments;
    }

    /** For whoever reads which papers there are; refused for those who may not read the package. */
    PaperSource toList(CaseNumber number) {
        return new PaperSource(
                packages.ofCase(number), Map.of(), shipments.of(number).shipments(), List.of());
    }

    /** For officers, who write papers; refused for those who may not read the package. */
    PaperSource toWrite(CaseNumber number) {
        return withGoods(toList(number));
    }

    /** The same with its goods, and where they went in our city. */
    PaperSource withGoods(PaperSource listed) {
        CaseNumber number = listed.aid().number();
        Map<Long, AidLine> lines = new LinkedHashMap<>();
        packages.linesOfCase(number).forEach(line -> lines.put(line.key(), line));
        return new PaperSource(
                listed.aid(),
                lines,
                listed.shipments(),
                listed.aid().direction() == AidDirection.RECEIVED ? packages.allocationsOfCase(number) : List.of());
    }
}
