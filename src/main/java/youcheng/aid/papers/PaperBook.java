package youcheng.aid.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.DocumentSeries;
import youcheng.documents.templates.PaperPlaceholder;

/** The papers of packages and their numbers. It is called in the transaction that has locked the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperBook {

    private final StoredPapers stored;
    private final DocumentSeries series;

    PaperBook(StoredPapers stored, DocumentSeries series) {
        this.stored = stored;
        this.series = series;
    }

    /** The papers of a package that were written, the oldest first. */
    List<StoredPaper> written(CaseNumber number) {
        return stored.findByCaseNumberOrderById(number.value()).stream()
                .filter(StoredPaper::isWritten)
                .toList();
    }

    /** The papers of a package that have a number, whether they were written or not. */
    Map<AidPaperKey, StoredPaper> numbered(CaseNumber number) {
        Map<AidPaperKey, StoredPaper> papers = new LinkedHashMap<>();
        stored.findByCaseNumberOrderById(number.value()).forEach(paper -> papers.put(paper.key(), paper));
        return papers;
    }

    /**
     * The number under which a paper is written: the one that was typed, or that it has, or the next of its series. One that was
     * drawn is the paper's from then on, also where it cannot be written afterwards. Refuses one that another paper or case has.
     */
    String number(CaseNumber number, AidPaperKey key, String typed) {
        Optional<StoredPaper> before = find(number, key);
        if (!typed.isEmpty()) {
            requireFree(typed, before);
            return typed;
        }
        return before.orElseGet(() -> drawn(number, key)).documentNumber();
    }

    /** Keeps the paper, under this number. */
    StoredPaper toKeep(PreparedPaper paper) {
        Optional<StoredPaper> before = find(paper.caseNumber(), paper.key());
        requireFree(paper.number(), before);
        return before.orElseGet(() -> new StoredPaper(paper.caseNumber(), paper.key(), paper.number()));
    }

    void keep(StoredPaper paper) {
        stored.saveAndFlush(paper);
    }

    private StoredPaper drawn(CaseNumber number, AidPaperKey key) {
        String kind = key.kind().name();
        return stored.saveAndFlush(new StoredPaper(number, key, series.next(kind, kind, stored::existsByNumber)));
    }

    private void requireFree(String number, Optional<StoredPaper> own) {
        boolean isOwn = own.isPresent() && own.get().documentNumber().equals(number);
        if (!isOwn && (series.isOfCase(number) || stored.existsByNumber(number))) {
            throw Rejection.of(PaperPlaceholder.NUMBER.key(), "aidpapers.rejection.numberTaken", number);
        }
    }

    private Optional<StoredPaper> find(CaseNumber number, AidPaperKey key) {
        return stored.findByCaseNumberAndKindAndShipmentAndParty(
                number.value(), key.kind(), StoredPaper.shipment(key), key.party());
    }
}
