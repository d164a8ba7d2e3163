package youcheng.decisions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.Person;

/** Four eyes over acts of a feature that are no steps of its process. Roles and desks are the feature's own. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class DecisionRights {

    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final DocumentAuthors documents;

    DecisionRights(DecisionFiles files, DecidedProcesses processes, DocumentAuthors documents) {
        this.files = files;
        this.processes = processes;
        this.documents = documents;
    }

    /**
     * Why this person may not let something pass that the case fails: they wrote or recorded something of it, gave an opinion, or
     * added a document; empty where they may.
     */
    public Optional<Rejection> objectionToWaiving(CaseNumber number, Person person) {
        DecisionFile file = files.found(number);
        FourEyes law = file.fourEyes();
        return FourEyes.objection(person, law::objectionToReview)
                .or(() -> FourEyes.objection(person, law::objectionToCheck))
                .or(() -> documents
                        .objections(number, processes.get(file.process()).model())
                        .apply(person));
    }

    /** Why this person may not state what others decide on, or decided: they are one of these; empty where they may. */
    public Optional<Rejection> objectionToStating(CaseNumber number, Person person) {
        return FourEyes.objection(person, files.found(number).fourEyes()::objectionToStating);
    }
}
