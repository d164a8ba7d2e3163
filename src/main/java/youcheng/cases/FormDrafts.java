package youcheng.cases;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.FormDraftStore;
import youcheng.base.Rejection;
import youcheng.identity.SignedIn;
import youcheng.workflow.WorkItemId;

/**
 * Keeps what people typed into a form until they hand it in, so that a lost session, a closed window or the back button
 * loses nothing. Each person has their own, and each window of a person its own place: what it wrote last tells whether
 * another window wrote there since.
 */
@Service
@PermitAll
public class FormDrafts implements FormDraftStore {

    /** Longest content kept, in characters; forms limit their fields far below, but keep what is too long as well. */
    static final int LONGEST = 1_000_000;

    /** Of one form; the oldest makes room. */
    static final int MOST = 10;

    /** What was typed for a task that ended stays so long for whoever typed it. */
    public static final Duration KEPT_AFTERWARDS = Duration.ofDays(90);

    private static final String OF_TASKS = "work:";
    private static final String BESIDE = "~";

    private final FormDraftRepository drafts;
    private final SignedIn signedIn;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FormDrafts(FormDraftRepository drafts, SignedIn signedIn, Clock clock, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Kept keep(String form, @Nullable Kept before, String content) {
        if (content.length() > LONGEST) {
            throw Rejection.because("base.rejection.draftTooLong", LONGEST, content.length());
        }
        long account = signedIn.person().id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (before != null) {
            // Each is later than the one before it, or another window could not tell that something was written.
            Instant later = now.isAfter(before.at()) ? now : before.at().plus(1, ChronoUnit.MICROS);
            Integer replaced =
                    transaction.execute(status -> drafts.replace(account, before.place(), before.at(), content, later));
            if (Objects.equals(replaced, 1)) {
                return new Kept(before.place(), content, later);
            }
        }
        return beside(account, form, content, now);
    }

    @Override
    public List<Kept> all(String form) {
        return drafts.findAll(signedIn.person().id(), form, pattern(form)).stream()
                .map(FormDraft::kept)
                .toList();
    }

    /** The form of this task. */
    public static String formOf(WorkItemId task) {
        return OF_TASKS + task;
    }

    /** The task in whose form this was typed. */
    public static WorkItemId taskOf(Kept kept) {
        return new WorkItemId(kept.place().substring(OF_TASKS.length()).split(BESIDE, 2)[0]);
    }

    /** Everything the person kept of the forms of tasks, the newest first. */
    public List<Kept> ofTasks() {
        return drafts.beginning(signedIn.person().id(), OF_TASKS + "%").stream()
                .map(FormDraft::kept)
                .toList();
    }

    @Override
    public void discard(Kept kept) {
        long account = signedIn.person().id();
        transaction.executeWithoutResult(
                status -> drafts.deleteByAccountIdAndFormAndSavedAt(account, kept.place(), kept.at()));
    }

    private Kept beside(long account, String form, String content, Instant now) {
        List<FormDraft> there = drafts.findAll(account, form, pattern(form));
        if (there.size() >= MOST) {
            discard(there.getLast().kept());
        }
        boolean first = there.stream().noneMatch(draft -> draft.kept().place().equals(form));
        try {
            return add(account, first ? form : elsewhere(form), content, now);
        } catch (DataIntegrityViolationException keptInAnotherWindow) {
            // Two windows kept their first draft at the same instant; the place is taken now.
            return add(account, elsewhere(form), content, now);
        }
    }

    private Kept add(long account, String place, String content, Instant now) {
        return Objects.requireNonNull(transaction.execute(status ->
                drafts.saveAndFlush(new FormDraft(account, place, content, now)).kept()));
    }

    private static String elsewhere(String form) {
        return form + BESIDE + UUID.randomUUID();
    }

    private static String pattern(String form) {
        return form.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + BESIDE + "%";
    }
}
