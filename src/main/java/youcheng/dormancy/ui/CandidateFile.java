package youcheng.dormancy.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.dormancy.scan.Candidate;
import youcheng.dormancy.scan.CandidateExport;
import youcheng.dormancy.scan.Verdict;
import youcheng.identity.Desk;

/** What a scan would find, as a file: its lists one below the other, each line with that to which it belongs. */
@Component
class CandidateFile {

    private final CandidateExport export;
    private final Exports exports;
    private final ScanMessages say;

    CandidateFile(CandidateExport export, Exports exports, ScanMessages say) {
        this.export = export;
        this.exports = exports;
        this.say = say;
    }

    Exports exports() {
        return exports;
    }

    /** What is found at this desk; {@code flagged} and {@code incomplete} put those in the order of their lists. */
    ExportTable<Candidate> table(
            @Nullable Desk desk,
            String as,
            UnaryOperator<List<Candidate>> flagged,
            UnaryOperator<List<Candidate>> incomplete) {
        return new ExportTable<>(
                say.t("menu.dormancyScan"),
                columns(),
                export.export(desk, as)
                        .told(all -> Stream.of(
                                        flagged.apply(of(Verdict.FLAG, all)),
                                        incomplete.apply(of(Verdict.COMPLETE_RECORD, all)),
                                        ScanPassedOver.inOrder(of(Verdict.SKIP, all)))
                                .flatMap(List::stream)
                                .toList()));
    }

    private static List<Candidate> of(Verdict verdict, List<Candidate> all) {
        return all.stream().filter(each -> each.verdict() == verdict).toList();
    }

    private List<ExportColumn<Candidate>> columns() {
        return List.of(
                column("scan.verdict", this::verdict),
                column(
                        "scan.partner",
                        each -> each.relationship().name(say.messages().language())),
                column(
                        "register.desk",
                        each -> say.t("desk." + each.relationship().desk())),
                column(
                        "scan.reasons",
                        each -> each.reasons().stream().map(say::t).collect(Collectors.joining("\n"))),
                column("scan.activity", each -> ScanFileColumns.activity(each.activity(), say)),
                column("scan.lastContact", Candidate::lastContact),
                column("scan.closeness", each -> ScanFileColumns.score(each.score())));
    }

    private String verdict(Candidate each) {
        return say.t(
                switch (each.verdict()) {
                    case FLAG -> "scan.flagged.title";
                    case COMPLETE_RECORD -> "scan.incomplete.title";
                    case SKIP, NOT_OPENED -> "scan.passedOver";
                });
    }

    private ExportColumn<Candidate> column(String headingKey, ExportColumn.Cell<Candidate> cell) {
        return new ExportColumn<>(say.t(headingKey), cell);
    }
}
