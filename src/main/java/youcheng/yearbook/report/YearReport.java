package youcheng.yearbook.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.base.ui.Messages;
import youcheng.documents.templates.PaperContent;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.PaperPlaceholder;
import youcheng.documents.templates.PaperTemplates;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.report.ReportFile.Marks;

/** Makes the yearly report (年度报告): what all features say of a year, put into the office's own Word template. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional(readOnly = true)
public class YearReport {

    /** Before it there was no relationship of any city of the country. */
    public static final int FIRST_YEAR = 1973;

    private final List<YearSource> sources;
    private final PaperTemplates templates;
    private final Messages messages;
    private final AccessLog accessLog;
    private final SignedIn signedIn;
    private final Clock clock;

    YearReport(
            List<YearSource> sources,
            PaperTemplates templates,
            Messages messages,
            AccessLog accessLog,
            SignedIn signedIn,
            Clock clock) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(YearSource::place))
                .toList();
        this.templates = templates;
        this.messages = messages;
        this.accessLog = accessLog;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The report of a year in a language, as a Word file; empty where nobody waits for it any more. */
    public Optional<byte[]> make(int year, Locale language, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Rejection.of("year", "yearbook.rejection.year", FIRST_YEAR, Integer.toString(today.getYear()));
        }
        List<YearChapter> chapters = new ArrayList<>();
        for (YearSource source : sources) {
            if (!progress.done(sources.indexOf(source), sources.size())) {
                return Optional.empty();
            }
            chapters.addAll(source.chapters(year, language));
        }
        Messages words = messages.in(language);
        Marks marks = new Marks(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        byte[] file = ReportFile.filled(paper(year, language, words.date(today), marks), marks, chapters, words);
        accessLog.record(
                AuditEvent.of("access.yearReportMade", signedIn.person().asActor())
                        .with(Change.of("access.reportYear", null, year))
                        .with(Change.of("access.reportLanguage", null, language.getLanguage())));
        return Optional.of(file);
    }

    private byte[] paper(int year, Locale language, String date, Marks marks) {
        Map<PaperPlaceholder, String> values = Map.of(
                PaperPlaceholder.REPORT_YEAR, Integer.toString(year),
                PaperPlaceholder.DATE, date,
                PaperPlaceholder.REPORT_CONTENTS, marks.contents(),
                PaperPlaceholder.REPORT_FIGURES, marks.figures());
        return templates
                .render(PaperKind.YEAR_REPORT, language, PaperContent.of(values))
                .content();
    }
}
