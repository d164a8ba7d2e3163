package youcheng.aid.papers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidRecord;
import youcheng.audit.Chain;
import youcheng.base.Rejection;
import youcheng.documents.Documents;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Who writes papers: officers of the package's desk who may add documents to its case. */
@Component
class PaperRights {

    private final SignedIn signedIn;
    private final Documents documents;

    PaperRights(SignedIn signedIn, Documents documents) {
        this.signedIn = signedIn;
        this.documents = documents;
    }

    Person me() {
        return signedIn.person();
    }

    /** Why the signed-in person writes none for this package; empty where they may. */
    Optional<Rejection> objection(AidRecord aid) {
        return signedIn.person().groups().contains(Person.group(Role.OFFICER, aid.desk()))
                ? documents.objectionToAdding(Chain.of(aid.number()).subject())
                : Optional.of(Rejection.because("aidpapers.rejection.otherDesk"));
    }

    /** Refuses where the signed-in person writes none for this package. */
    void require(AidRecord aid) {
        objection(aid).ifPresent(why -> {
            throw why;
        });
    }
}
