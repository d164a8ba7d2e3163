package youcheng.decisions;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseAccess;
import youcheng.identity.Person;
import youcheng.workflow.WorkItem;

/** Four eyes, as the lists and forms of tasks ask for it, for every process in which people decide. */
@Component
class DecisionAccess implements CaseAccess {

    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final DocumentAuthors documents;

    DecisionAccess(DecisionFiles files, DecidedProcesses processes, DocumentAuthors documents) {
        this.files = files;
        this.processes = processes;
        this.documents = documents;
    }

    @Override
    public boolean covers(String process) {
        return processes.find(process).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public String overseers(CaseNumber number) {
        return processes.get(files.found(number).process()).supervisors(number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDraft(CaseNumber number) {
        return processes.get(files.found(number).process()).stageOf(number) == Stage.DRAFT;
    }

    @Override
    @Transactional(readOnly = true)
    public Function<Person, Optional<Rejection>> objections(WorkItem item) {
        DecisionFile file = files.found(item.caseNumber());
        DecisionModel model = processes.get(file.process()).model();
        Part part = model.parts().get(item.step());
        if (part == null) {
            return person -> Optional.empty();
        }
        FourEyes law = file.fourEyes();
        Function<Person, Optional<Rejection>> added = model.isDecision(item.step())
                ? documents.objections(item.caseNumber(), model)
                : person -> Optional.empty();
        return person -> FourEyes.objection(person, account -> law.objectionTo(part, account))
                .or(() -> added.apply(person));
    }

    /** Whoever may not review does not steer the examination; authors steer no step of what they wrote. */
    @Override
    @Transactional(readOnly = true)
    public Function<WorkItem, Optional<Rejection>> objectionsToOverseeing(Person person, CaseNumber number) {
        DecisionFile file = files.found(number);
        DecisionModel model = processes.get(file.process()).model();
        FourEyes law = file.fourEyes();
        Optional<Rejection> added = documents.objections(number, model).apply(person);
        return item -> {
            boolean examined = model.isOpinion(item.step())
                    || model.partAt(item.step()).filter(Part.REVIEWER::equals).isPresent();
            Optional<Rejection> objection =
                    FourEyes.objection(person, examined ? law::objectionToReview : law::objectionToAuthor);
            return objection.or(() -> added);
        };
    }
}
