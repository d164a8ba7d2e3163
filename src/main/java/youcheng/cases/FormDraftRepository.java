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

    /** The drafts in places whose names begin so; the newest first. */
    @Query("""
            select draft from FormDraft draft where draft.accountId = :account and draft.form like :beginning escape '\\'
            order by draft.savedAt desc, draft.id desc""")
    List<FormDraft> beginning(long account, String beginning);

    /**
     * Deletes what was kept before then in the forms of tasks that are not open any more; how many there were. A place is
     * {@code work:}, the task's id and, beside the first, a sign and more.
     */
    @Modifying
    @Query("""
            delete from FormDraft draft where draft.form like 'work:%' and draft.savedAt < :before
            and not exists (select item.id from InboxRow item
                where item.state = youcheng.workflow.WorkItem$State.OPEN and item.id = substring(draft.form, 6,
                    case when locate('~', draft.form) > 0 then locate('~', draft.form) - 6 else length(draft.form) end))
            """)
    int forgetOfEndedTasks(Instant before);

    /** Writes over a draft that is still as it was seen; how many there were. */
    @Modifying
    @Query("""
            update FormDraft draft set draft.content = :content, draft.savedAt = :now
            where draft.accountId = :account and draft.form = :form and draft.savedAt = :seen""")
    int replace(long account, String form, Instant seen, String content, Instant now);

    /** Deletes a draft that is still as it was seen. */
    void deleteByAccountIdAndFormAndSavedAt(long accountId, String form, Instant savedAt);
}
