package youcheng.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.ProofContribution;
import youcheng.audit.TrailEntry;
import youcheng.audit.Verification.Outside;
import youcheng.base.MessageKey;
import youcheng.documents.DocumentCheck.Finding;

/**
 * Proves the documents of a subject against its chain: each version that the trail saw coming in is there with the
 * checksum that the trail wrote down, whatever the tables say now, and no version is there that it did not see.
 */
@Component
class DocumentProof implements ProofContribution {

    private static final Set<String> ADDED = Set.of("document.added", "document.newVersion");

    private final AuditTrail trail;
    private final DocumentRepository documents;
    private final DocumentCheck check;

    DocumentProof(AuditTrail trail, DocumentRepository documents, DocumentCheck check) {
        this.trail = trail;
        this.documents = documents;
        this.check = check;
    }

    /** What the trail says of a version that came in. */
    private record Told(String file, String number, String sha256) {}

    @Override
    public List<Outside> misfitsOf(Chain chain) {
        List<Told> told = told(chain);
        List<Outside> misfits = new ArrayList<>();
        for (DocumentVersion version : documents.versionsOf(chain.subject())) {
            Told row = new Told(version.fileName(), Integer.toString(version.number()), version.sha256());
            Finding bytes = check.examine(version);
            if (!told.remove(row)) {
                misfits.add(misfit(row, "UNTOLD"));
            } else if (bytes != Finding.WHOLE) {
                misfits.add(misfit(row, bytes.name()));
            }
        }
        told.forEach(lost -> misfits.add(misfit(lost, "LOST")));
        return misfits;
    }

    private List<Told> told(Chain chain) {
        return trail.of(chain, ADDED).stream()
                .map(entry -> new Told(
                        after(entry, "document.file"),
                        after(entry, "document.version"),
                        after(entry, "document.sha256")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String after(TrailEntry entry, String field) {
        return entry.event().changes().stream()
                .filter(change -> change.field().equals(field))
                .map(Change::after)
                .filter(value -> value != null)
                .findFirst()
                .orElse("");
    }

    private static Outside misfit(Told version, String how) {
        return new Outside(version.file() + " v" + version.number(), new MessageKey("documents.misfit." + how));
    }
}
