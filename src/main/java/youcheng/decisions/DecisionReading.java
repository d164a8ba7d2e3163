package youcheng.decisions;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.identity.OfficeWork;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItem;

/** Reading what is decided about a case, for its page; only for those who may read the case. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class DecisionReading {

    private final DecisionFiles files;
    private final DecidedProcesses processes;
    private final CaseIndex cases;
    private final TaskService tasks;

    DecisionReading(DecisionFiles files, DecidedProcesses processes, CaseIndex cases, TaskService tasks) {
        this.files = files;
        this.processes = processes;
        this.cases = cases;
        this.tasks = tasks;
    }

    /** Whether people decide in cases of this process. */
    public boolean covers(String process) {
        return processes.find(process).isPresent();
    }

    /** What is decided about the case so far. */
    public DecisionRecord of(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return files.of(number);
    }

    /** What was sent, round by round; only for those who may read the case. */
    public <C> List<C> rounds(CaseNumber number, Class<C> type) {
        return files.rounds(of(number).number(), type);
    }

    /** What is decided so far about the case of a task, for those who may open the task. */
    @OfficeWork
    public DecisionRecord ofTask(WorkItem item) {
        return tasks.find(item.id())
                .map(found -> files.of(found.caseNumber()))
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    /** Whether a supervisor asked for this opinion beside those that every case has. */
    public boolean isAdditional(WorkItem item) {
        return processes
                .find(item.process())
                .filter(found -> item.step().equals(found.model().additionalOpinion()))
                .isPresent();
    }

    /** At which part of the decision the case's task of this step stands. */
    public Optional<Part> partAt(String process, String step) {
        return processes.find(process).flatMap(found -> found.model().partAt(step));
    }

    /** Whether an approval in cases of this process may ask for conditions. */
    public boolean asksConditions(String process) {
        return processes.find(process).filter(DecidedProcess::asksConditions).isPresent();
    }

    /** Whether a paper outside of the portal records what is decided at this step. */
    public boolean needsPaper(String process, String step) {
        return processes
                .find(process)
                .filter(found -> found.model().needsPaper(step))
                .isPresent();
    }

    /** The step at which the answer to what such cases send is recorded. */
    public Optional<String> answerStep(String process) {
        return processes.find(process).flatMap(DecidedProcess::answerStep);
    }

    /** The answer to what a case sent, once it arrived; only for those who may read the case. */
    public Optional<Answer> answerTo(CaseNumber number) {
        return processes.get(of(number).process()).answerTo(number);
    }
}
