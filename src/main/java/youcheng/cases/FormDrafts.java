package youcheng.cases;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.KeptForms;
import youcheng.identity.SignedIn;

/**
 * Keeps what people typed into a form until they hand it in, so that a lost session, a closed window or the back button
 * loses nothing. Each person has their own.
 */
@Service
@PermitAll
public class FormDrafts implements KeptForms {

    /** Longest content kept, in characters; forms limit their fields far below. */
    private static final int LONGEST = 200_000;

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
    public Instant keep(String form, String content) {
        if (content.length() > LONGEST) {
            throw new IllegalArgumentException("A draft of " + content.length() + " characters");
        }
        long account = signedIn.person().id();
        try {
            return store(account, form, content);
        } catch (DataIntegrityViolationException keptInAnotherWindow) {
            // Two windows kept their first draft at the same instant; the row exists now.
            return store(account, form, content);
        }
    }

    @Override
    public Optional<Kept> find(String form) {
        return drafts.findByAccountIdAndForm(signedIn.person().id(), form)
                .map(draft -> new Kept(draft.content(), draft.savedAt()));
    }

    @Override
    public void discard(String form) {
        long account = signedIn.person().id();
        transaction.executeWithoutResult(status -> drafts.deleteByAccountIdAndForm(account, form));
    }

    private Instant store(long account, String form, String content) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            FormDraft draft = drafts.findByAccountIdAndForm(account, form)
                    .orElseGet(() -> new FormDraft(account, form, content, now));
            draft.keep(content, now);
            drafts.saveAndFlush(draft);
        });
        return now;
    }
}
