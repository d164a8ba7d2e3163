package youcheng.cases;

import jakarta.persistence.Query;
import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;

/**
 * What a feature adds to a query of its own, so that the database finds only what the signed-in person may read: it joins the
 * readers of cases, or nothing for an auditor.
 */
@Component
public class ReadableCases {

    private static final String PRINCIPALS = "readers";

    private final SignedIn signedIn;

    ReadableCases(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Those of the person who is signed in now. */
    public Readers now() {
        return new Readers(signedIn.claimants());
    }

    /** Whose name stands among the readers of a case that is found. */
    public static final class Readers {

        private final List<Person> claimants;

        private Readers(List<Person> claimants) {
            this.claimants = claimants;
        }

        /** What names them among the readers of cases. */
        public List<String> principals() {
            return CaseReaders.principalsOf(claimants);
        }

        /**
         * The condition of a query that the case with the number in this expression may be read. Its odd form leaves an embedded
         * database no other index than that of the case: by that of the readers it would go through all that they read, case by case.
         */
        public String mayRead(String caseNumber) {
            return CaseReaders.readsAll(claimants)
                    ? "1 = 1"
                    : "exists (select reader.id from CaseReader reader where reader.caseNumber = " + caseNumber
                            + " and case when reader.principal in :" + PRINCIPALS + " then 1 else 0 end = 1)";
        }

        /** Sets the parameters of a query that holds the condition. */
        public <Q extends Query> Q bound(Q query) {
            if (!CaseReaders.readsAll(claimants)) {
                query.setParameter(PRINCIPALS, CaseReaders.principalsOf(claimants));
            }
            return query;
        }
    }
}
