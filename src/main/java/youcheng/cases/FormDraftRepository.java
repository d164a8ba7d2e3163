package youcheng.cases;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FormDraftRepository extends Repository<FormDraft, Long> {

    FormDraft saveAndFlush(FormDraft draft);

    Optional<FormDraft> findByAccountIdAndForm(long accountId, String form);

    void deleteByAccountIdAndForm(long accountId, String form);
}
