package youcheng.entries.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.entries.content.EnteredPaper;
import youcheng.register.AgreementKind;
import youcheng.register.RecordedAgreement;

/** Reads the agreements of an entry; a refusal names the field and its row, from 1: {@code title2}. */
final class EntryPapers {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUBJECT = 500;

    private EntryPapers() {}

    /** The rows in which something stands; everything that is wrong is refused at once. */
    static List<RecordedAgreement> read(List<EnteredPaper> papers, LocalDate today) {
        FormCheck form = new FormCheck();
        List<Supplier<RecordedAgreement>> read = new ArrayList<>();
        for (int row = 1; row <= papers.size(); row++) {
            EnteredPaper paper = papers.get(row - 1);
            String place = String.valueOf(row);
            if (paper.isStated()) {
                read.add(form.read(() -> read(paper, place, today)));
            }
        }
        form.refuse();
        return read.stream().map(Supplier::get).toList();
    }

    private static RecordedAgreement read(EnteredPaper paper, String place, LocalDate today) {
        FormCheck form = new FormCheck();
        Supplier<AgreementKind> kind = form.read(() -> FieldCheck.required("kind" + place, paper.kind()));
        Supplier<String> title =
                form.read(() -> FieldCheck.requiredLine("title" + place, paper.title(), LONGEST_TITLE));
        Supplier<String> subject =
                form.read(() -> FieldCheck.line("subject" + place, paper.subject(), LONGEST_SUBJECT));
        Supplier<@Nullable PartialDate> signed =
                form.read(() -> FieldCheck.pastDate("signed" + place, paper.signed(), today));
        form.ask(() -> requireTerm(paper, signed.get(), place));
        form.refuse();
        return new RecordedAgreement(
                kind.get(), title.get(), subject.get(), signed.get(), paper.termUntil(), paper.renews());
    }

    private static void requireTerm(EnteredPaper paper, @Nullable PartialDate signed, String place) {
        LocalDate until = paper.termUntil();
        if (until != null && signed != null && until.isBefore(signed.earliest())) {
            throw Rejection.of("termUntil" + place, "register.rejection.termBeforeSigning");
        }
        if (until == null && paper.renews()) {
            throw Rejection.of("termUntil" + place, "register.rejection.renewsWithoutTerm");
        }
    }
}
