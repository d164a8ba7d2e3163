package youcheng.decisions;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.base.Signature;
import youcheng.decisions.OpenCase.Opened;
import youcheng.identity.Roles;

/** What goes out to others, such as the national association, while their answer is awaited. */
@Service
@RolesAllowed(Roles.OFFICER)
@Transactional
public class Correspondence {

    private final OpenCase cases;
    private final Clock clock;

    Correspondence(OpenCase cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Whether the signed-in person may record something sent for this case now. */
    @Transactional(readOnly = true)
    public boolean mayRecord(CaseNumber number) {
        return cases.read(number).filter(opened -> objection(opened).isEmpty()).isPresent();
    }

    /** Records that something was sent: a supplement, a reminder, a visit. */
    public void record(CaseNumber number, @Nullable LocalDate sentOn, String reference, String content) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("date", sentOn, LocalDate.now(clock)));
        Supplier<String> line = form.read(() -> FieldCheck.line("reference", reference, Limits.LINE));
        Supplier<String> what = form.read(() -> FieldCheck.requiredLines("reason", content, Limits.REASON));
        form.refuse();
        LocalDate day = date.get();
        Opened opened = cases.lock(number);
        OpenCase.refuse(objection(opened));
        LocalDate began = opened.process().awaitingAnswerSince(number).orElseThrow();
        if (day.isBefore(began)) {
            throw Rejection.of("date", "decisions.rejection.beforeCorrespondence", began);
        }
        opened.file()
                .dispatch(new Dispatch(
                        day,
                        line.get(),
                        what.get(),
                        Signature.of(opened.person().asActor()),
                        clock.instant()));
        cases.store(
                opened,
                AuditEvent.of(opened.named("dispatched"), opened.person().asActor())
                        .with(Change.of(opened.named("dispatchDate"), null, day))
                        .with(Change.of(opened.named("dispatchReference"), null, line.get()))
                        .with(Change.of(opened.named("dispatchContent"), null, what.get())));
    }

    private Optional<Rejection> objection(Opened opened) {
        if (!opened.isOfficer()) {
            return Optional.of(Rejection.because("decisions.rejection.otherDesk"));
        }
        return opened.process().awaitingAnswerSince(opened.number()).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.because("decisions.rejection.notAwaiting"));
    }
}
