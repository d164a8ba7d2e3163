package youcheng.bench;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import tools.jackson.databind.json.JsonMapper;
import youcheng.PageTest;
import youcheng.aid.content.AidDirection;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.ui.LinesGrid;
import youcheng.aid.packages.AidOffice;
import youcheng.base.CaseNumber;
import youcheng.register.RegisterOffice;

/** The whole draft of a package with 2,000 lines: a typed cell until totals, gates, value and approval are answered. */
@WithUserDetails("officer")
class AidDraftBench extends PageTest {

    private static final int PACKAGE = 2000;
    private static final int ROUNDS = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private AidOffice aid;

    @Autowired
    private RegisterOffice register;

    @Test
    void measure() {
        CaseNumber number = aid.begin(AidDirection.GIVEN, aid.partner(register.signedRelationship()));
        goToWork(number);
        openPart("goods");
        LinesGrid grid = find(LinesGrid.class).single();
        List<AidLine> lines = new ArrayList<>();
        for (int line = 0; line < PACKAGE; line++) {
            lines.add(aid.masks(1000 + line));
        }
        grid.show(lines);
        Stopwatch stopwatch = new Stopwatch();
        stopwatch.peer(
                "peer: a cell of the batch, on which neither value nor gates depend",
                ROUNDS,
                round -> put(grid, round, 10, "B" + round));
        stopwatch.time(
                "a quantity: totals, value, approval",
                ROUNDS,
                "≤ 100 ms",
                round -> put(grid, round, 1, Integer.toString(5000 + round)));
        stopwatch.time(
                "an expiry date: the gates too",
                ROUNDS,
                "≤ 100 ms",
                round -> put(
                        grid, round, 12, office.today().plusDays(400 - round).toString()));
        Report.write("aid draft", stopwatch.table());
    }

    private static void put(LinesGrid grid, int row, int column, String text) {
        String steps = "[{\"op\":\"set\",\"cells\":[[%d,%d,\"%s\"]]}]".formatted(row + 1, column, text);
        grid.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        grid.getElement(),
                        "lines-changed",
                        JSON.createObjectNode().put("event.detail", steps)));
    }
}
