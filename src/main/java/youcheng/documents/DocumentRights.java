package youcheng.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/** Who may do what with documents: asked of the module whose subject it is. */
@Component
class DocumentRights {

    private final List<DocumentAccess> modules;
    private final SignedIn signedIn;

    DocumentRights(List<DocumentAccess> modules, SignedIn signedIn) {
        this.modules = modules;
        this.signedIn = signedIn;
    }

    Person me() {
        return signedIn.person();
    }

    /** The module of this subject; refuses where there is none. */
    DocumentAccess access(String subject) {
        return modules.stream()
                .filter(module -> subject != null && module.covers(subject))
                .findFirst()
                .orElseThrow(() -> Rejection.because("documents.rejection.none"));
    }

    /** Why the signed-in person may not add; empty when they may. */
    Optional<Rejection> objection(String subject) {
        DocumentAccess access = access(subject);
        return access.mayRead(subject)
                ? access.objectionToAdding(subject)
                : Optional.of(Rejection.because("documents.rejection.none"));
    }

    /** Refuses where the signed-in person may not add. */
    void requireAdding(String subject) {
        objection(subject).ifPresent(refused -> {
            throw refused;
        });
    }

    /** Whether the signed-in person may mark, withdraw and renew what this account added. */
    boolean mayManage(String subject, long addedBy) {
        return managing(subject).test(addedBy);
    }

    /** Whether the signed-in person may add a newer version of what this account added. */
    boolean mayRenew(String subject, long addedBy) {
        return addedBy == me().claimant() || access(subject).mayRenew(subject);
    }

    /** By the accounts that added something, whether the signed-in person may mark, withdraw and renew it. */
    LongPredicate managing(String subject) {
        long me = me().claimant();
        boolean all = access(subject).mayManage(subject);
        return addedBy -> all || addedBy == me;
    }
}
