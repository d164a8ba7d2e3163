package youcheng.cases;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String PROCESSES = "readersOnlyIn";

    private final SignedIn signedIn;

    ReadableCases(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Those of the person who is signed in now. */
    public Readers now() {
        return new Readers(signedIn.claimants());
    }

    /** What names this person, as they act, among the readers of cases. */
    public static List<String> principalsOf(Person claimant) {
        return CaseReaders.principalsOf(claimant);
    }

    /** Whose name stands among the readers of a case that is found. */
    public static final class Readers {

        private final List<Person> claimants;

        private Readers(List<Person> claimants) {
            this.claimants = claimants;
        }

        /**
         * The condition of a query that the case with the number in this expression may be read. Its odd form leaves an embedded
         * database no other index than that of the case: by that of the readers it would go through all that they read, case by case.
         */
        public String mayRead(String caseNumber) {
            if (CaseReaders.readsAll(claimants)) {
                return "1 = 1";
            }
            StringBuilder any = new StringBuilder("(exists (select reader.id from CaseReader reader where"
                    + " reader.caseNumber = " + caseNumber + named(PRINCIPALS) + ")");
            for (int i = 0; i < CaseReaders.boundedOf(claimants).size(); i++) {
                any.append(
                                " or exists (select reader.id from CaseReader reader, CaseFile file where reader.caseNumber = ")
                        .append(caseNumber)
                        .append(" and file.number = reader.caseNumber and file.process in :" + PROCESSES)
                        .append(i)
                        .append(named(PRINCIPALS + i))
                        .append(')');
            }
            return any.append(')').toString();
        }

        private static String named(String principals) {
            return " and case when reader.principal in :" + principals + " then 1 else 0 end = 1";
        }

        /** Sets the parameters of a query that holds the condition. */
        public <Q extends Query> Q bound(Q query) {
            if (!CaseReaders.readsAll(claimants)) {
                query.setParameter(PRINCIPALS, CaseReaders.principalsOf(claimants));
                int i = 0;
                for (Map.Entry<Set<String>, List<String>> bounded :
                        CaseReaders.boundedOf(claimants).entrySet()) {
                    query.setParameter(PROCESSES + i, bounded.getKey());
                    query.setParameter(PRINCIPALS + i++, bounded.getValue());
                }
            }
            return query;
        }
    }
}
