package youcheng.cases;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormDraftRepository extends Repository<FormDraft, Long> {

    FormDraft saveAndFlush(FormDraft draft);

    /** The drafts in this place and in those beside it, whose names begin so; the newest first. */
    @Query("""
            select draft from FormDraft draft
            where draft.accountId = :account and (draft.form = :form or draft.form like :beside escape '\\')
            order by draft.savedAt desc, draft.id desc""")
    List<FormDraft> findAll(long account, String form, String beside);

    /** Writes over a draft that is still as it was seen; how many there were. */
    @Modifying
    @Query("""
            update FormDraft draft set draft.content = :content, draft.savedAt = :now
            where draft.accountId = :account and draft.form = :form and draft.savedAt = :seen""")
    int replace(long account, String form, Instant seen, String content, Instant now);

    /** Deletes a draft that is still as it was seen. */
    void deleteByAccountIdAndFormAndSavedAt(long accountId, String form, Instant savedAt);
}
