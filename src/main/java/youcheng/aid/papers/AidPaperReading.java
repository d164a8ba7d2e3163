package youcheng.aid.papers;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.documents.DocumentRecord;
import youcheng.documents.Documents;

/** Reading which papers a package has, and for its officers which it can have. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class AidPaperReading {

    private final PaperSources sources;
    private final PaperOffers offers;
    private final PaperBook book;
    private final PaperRights rights;
    private final Documents documents;

    AidPaperReading(PaperSources sources, PaperOffers offers, PaperBook book, PaperRights rights, Documents documents) {
        this.sources = sources;
        this.offers = offers;
        this.book = book;
        this.rights = rights;
        this.documents = documents;
    }

    /** The papers of this package; only for those who may read its case. */
    public AidPaperList of(CaseNumber number) {
        PaperSource source = sources.toList(number);
        List<DocumentRecord> files = documents.of(Chain.of(number).subject());
        List<WrittenAidPaper> written = book.written(number).stream()
                .map(paper -> written(source, paper, files))
                .toList();
        Optional<Rejection> objection = rights.objection(source.aid());
        return new AidPaperList(
                written,
                objection.isPresent() ? List.of() : offers.of(sources.withGoods(source), book.numbered(number)),
                objection);
    }

    private WrittenAidPaper written(PaperSource source, StoredPaper paper, List<DocumentRecord> files) {
        List<DocumentRecord> own = paper.versions().stream()
                .flatMap(version ->
                        files.stream().filter(file -> file.versions().stream().anyMatch(each -> each.id() == version)))
                .toList();
        return new WrittenAidPaper(
                paper.key(),
                offers.about(source, paper.key()),
                paper.documentNumber(),
                paper.writtenAt(),
                paper.writtenBy(),
                own);
    }
}
