package youcheng.documents.templates;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.base.Rejection;
import youcheng.documents.DocumentAccess;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Lets supervisors upload templates as every other file is uploaded; they are kept elsewhere than documents. */
@Component
class TemplateUploads implements DocumentAccess {

    private final SignedIn signedIn;

    TemplateUploads(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean covers(String subject) {
        return TemplateChain.slot(new Chain(subject)).isPresent();
    }

    @Override
    public boolean mayRead(String subject) {
        return signedIn.person().is(Role.SUPERVISOR);
    }

    @Override
    public Optional<Rejection> objectionToAdding(String subject) {
        return mayRead(subject) ? Optional.empty() : Optional.of(Rejection.because("documents.rejection.none"));
    }

    @Override
    public boolean mayManage(String subject) {
        return false;
    }

    /** Whoever would keep a document here. */
    @Override
    public void lock(String subject) {
        throw Rejection.because("documents.rejection.none");
    }

    @Override
    public AuditEvent about(String subject, AuditEvent event) {
        return event;
    }
}
