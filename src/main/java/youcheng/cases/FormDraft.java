package youcheng.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.FormDraftStore.Kept;
import youcheng.base.ReadByQueries;

/** What somebody typed into a form and has not handed in. */
@Entity
@Table(name = "form_draft")
class FormDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ReadByQueries
    private long accountId;

    private String form;
    private String content;
    private Instant savedAt;

    /** For JPA, which fills the fields. */
    protected FormDraft() {}

    FormDraft(long accountId, String form, String content, Instant at) {
        this.accountId = accountId;
        this.form = form;
        this.content = content;
        this.savedAt = at;
    }

    Kept kept() {
        return new Kept(form, content, savedAt);
    }
}
