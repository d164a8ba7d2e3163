package youcheng.cases;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/** The patterns of the office's document numbers (发文字号), which the administrator sets. */
@Service
@RolesAllowed(Roles.ADMINISTRATOR)
@Transactional
public class DocumentNumbers {

    /** Characters that a pattern may have at most. */
    public static final int LONGEST = NumberPattern.LONGEST;

    private final NumberPatterns patterns;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    DocumentNumbers(NumberPatterns patterns, SignedIn signedIn, AuditTrail trail, Clock clock) {
        this.patterns = patterns;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * How a kind of case is numbered.
     *
     * @param process the model's id
     * @param pattern with {@code {year}} and {@code {number}}
     * @param version counts its changes
     */
    public record Numbering(String process, String pattern, long version) {}

    @Transactional(readOnly = true)
    public List<Numbering> all() {
        return patterns.findAllByOrderByProcess().stream()
                .map(NumberPattern::record)
                .toList();
    }

    /** What a number of this pattern looks like; refused where the pattern cannot be used. */
    @Transactional(readOnly = true)
    public String example(String pattern) {
        String clean = CleanText.line(pattern);
        NumberPattern.requireUsable(clean);
        return NumberPattern.number(clean, LocalDate.now(clock).getYear(), 7);
    }

    /** Changes the pattern; numbers that were given stay as they are. */
    public void change(String process, long version, String pattern, String reason) {
        String clean = CleanText.line(pattern);
        FormCheck form = new FormCheck();
        form.ask(() -> NumberPattern.requireUsable(clean));
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        String why = written.get();
        NumberPattern stored = patterns.findByProcess(process).orElseThrow();
        if (stored.record().version() != version) {
            throw ChangedMeanwhile.because("cases.rejection.patternChanged");
        }
        String before = stored.pattern();
        stored.change(clean);
        patterns.saveAndFlush(stored);
        trail.append(
                SettingChain.CHAIN,
                AuditEvent.of("setting.documentNumber", signedIn.person().asActor())
                        .with(Change.of("setting.pattern", before, clean))
                        .because(Reason.written(why)));
    }
}
