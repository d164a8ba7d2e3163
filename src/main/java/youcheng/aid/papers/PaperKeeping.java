package youcheng.aid.papers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.WrittenFrom;

/** The two ends of writing a paper, each a transaction of its own: a paper takes a second, and nobody waits for it in between. */
@Component
@Transactional
class PaperKeeping {

    private final Cases cases;
    private final PaperSources sources;
    private final PaperOffers offers;
    private final PaperBook book;
    private final PaperRights rights;
    private final Documents documents;
    private final AuditTrail trail;
    private final Clock clock;

    PaperKeeping(
            Cases cases,
            PaperSources sources,
            PaperOffers offers,
            PaperBook book,
            PaperRights rights,
            Documents documents,
            AuditTrail trail,
            Clock clock) {
        this.cases = cases;
        this.sources = sources;
        this.offers = offers;
        this.book = book;
        this.rights = rights;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
    }

    /** Reads all that the paper draws on, and gives it its number. */
    PreparedPaper prepare(CaseNumber number, AidPaperKey key, AidPaperDraft draft) {
        cases.lock(number);
        PaperSource source = sources.toWrite(number);
        rights.require(source.aid());
        offers.require(source, key);
        return new PreparedPaper(source, key, draft, book.number(number, key, draft.number()));
    }

    /** Keeps all files of the paper, or none. */
    List<VersionRecord> keep(PreparedPaper paper, List<PaperFile> files) {
        CaseNumber number = paper.caseNumber();
        cases.lock(number);
        StoredPaper stored = book.toKeep(paper);
        List<VersionRecord> kept = new ArrayList<>();
        for (PaperFile file : files) {
            kept.add(documents.keepWritten(file.upload(), file.paper().from()));
        }
        stored.written(
                paper, kept.getFirst().id(), kept.getLast().id(), rights.me().asActor(), clock.instant());
        book.keep(stored);
        trail.append(Chain.of(number), event(paper, files).in(number));
        return List.copyOf(kept);
    }

    private AuditEvent event(PreparedPaper paper, List<PaperFile> files) {
        WrittenFrom chinese = files.getFirst().paper().from();
        WrittenFrom english = files.getLast().paper().from();
        return AuditEvent.of("aid.paperWritten", rights.me().asActor())
                .with(Change.of("aid.paper.kind", null, paper.key().kind()))
                .with(Change.of("aid.paper.number", null, paper.number()))
                .with(Change.of("aid.paper.shipment", null, paper.key().shipment()))
                .with(Change.of("aid.paper.templateZh", null, chinese.templateVersion()))
                .with(Change.of("aid.paper.templateEn", null, english.templateVersion()));
    }
}
