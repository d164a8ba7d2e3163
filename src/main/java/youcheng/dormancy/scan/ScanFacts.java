package youcheng.dormancy.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.cases.CasesNavigation;
import youcheng.dormancy.scan.ScanRecord.Counts;

/** What the page of a scan's case says: how many relationships came to what and why, and the first reviews. */
@Component
class ScanFacts implements CaseFacts {

    private static final int MOST_REVIEWS = 10;

    private final DormancyScans scans;
    private final ScanFindings findings;

    ScanFacts(DormancyScans scans, ScanFindings findings) {
        this.scans = scans;
        this.findings = findings;
    }

    @Override
    public String process() {
        return DormancyScanProcess.ID;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        ScanRecord scan = scans.findByCaseNumber(number.value()).orElseThrow().record();
        CaseNumber inTheWay = scan.inTheWay();
        return inTheWay == null
                ? found(scan)
                : List.of(new CaseFact("scan.inTheWay", inTheWay, CasesNavigation.of(inTheWay)));
    }

    private List<CaseFact> found(ScanRecord scan) {
        Counts counts = scan.counts();
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact(
                "scan.looked",
                new MessageKey("scan.lookedOf", List.of(counts.looked(), counts.total())),
                ScanNavigation.findingsOf(scan.number())));
        facts.add(CaseFact.of("scan.flagged", counts.flagged()));
        facts.add(CaseFact.of("scan.opened", counts.opened()));
        facts.add(CaseFact.of("scan.incomplete", counts.incomplete()));
        facts.add(CaseFact.of("scan.skipped", counts.skipped()));
        if (counts.notOpened() > 0) {
            facts.add(CaseFact.of("scan.notOpened", counts.notOpened()));
        }
        findings.whySkipped(scan.number().value()).forEach(row -> facts.add(CaseFact.of((String) row[0], row[1])));
        findings
                .findByCaseNumberAndReviewIsNotNullOrderById(scan.number().value(), PageRequest.of(0, MOST_REVIEWS))
                .stream()
                .flatMap(finding -> Stream.ofNullable(finding.record().review()))
                .forEach(review -> facts.add(new CaseFact("scan.review", review, CasesNavigation.of(review))));
        return facts;
    }
}
