package youcheng.visits;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.Cases;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecidedProcess;
import youcheng.decisions.DecisionFiles;
import youcheng.decisions.DecisionModel;
import youcheng.decisions.DecisionModel.Message;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Limits;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.decisions.StepDone;
import youcheng.decisions.StepWork;
import youcheng.decisions.ui.ContentList;
import youcheng.decisions.ui.DecisionSheet;
import youcheng.decisions.ui.Matter;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;
import youcheng.workflow.Workflow;

/**
 * A process that is for tests alone: an officer asks for a visit abroad. It shows what a feature has to say of its own
 * where people decide; all the rest comes from {@code decisions}.
 */
final class Visits {

    static final DecisionModel MODEL = DecisionModel.of("TrialVisit")
            .opinions("Task_LegalOpinion", "Task_FinanceOpinion")
            .additionalOpinion("Task_ExtraOpinion", "VisitOpinionAsked")
            .review("Task_Review", "review")
            .decision("Task_MunicipalDecision", "municipalDecision")
            .message(Message.RECALLED, "VisitRecalled")
            .message(Message.WITHDRAWN, "VisitWithdrawn")
            .message(Message.CANCELLED, "VisitCancelled");

    private Visits() {}

    /** What such a case says. */
    record Content(String purpose, String destination) {}

    /** Its fields. */
    enum Field implements CaseField<Content> {
        purpose(Content::purpose),
        destination(Content::destination);

        private final Function<Content, String> value;

        Field(Function<Content, String> value) {
            this.value = value;
        }

        @Override
        public String labelKey() {
            return "visit." + name();
        }

        @Override
        public @Nullable Object of(Content content) {
            return value.apply(content);
        }
    }

    /** What officers do, what is told to those who decide, and what the model calls. */
    @TestComponent("visitSteps")
    @Transactional
    public static class Steps implements DecidedProcess {

        private final JdbcClient database;
        private final DecisionFiles decisions;
        private final StepWork work;
        private final Cases cases;
        private final Workflow workflow;
        private final SignedIn signedIn;

        Steps(
                JdbcClient database,
                DecisionFiles decisions,
                StepWork work,
                Cases cases,
                Workflow workflow,
                SignedIn me) {
            this.database = database;
            this.decisions = decisions;
            this.work = work;
            this.cases = cases;
            this.workflow = workflow;
            this.signedIn = me;
            database.sql("create table if not exists visit (case_number varchar(20) primary key, stage varchar(20),"
                            + " outcome varchar(20), purpose varchar(2000), destination varchar(200))")
                    .update();
        }

        /** Begins a case; its draft goes to the officers of the desk. */
        @RolesAllowed(Roles.OFFICER)
        public CaseNumber begin() {
            CaseNumber number = cases.open("VIS", "TrialVisit", new Bilingual("出访", "Visit"), signedIn.person());
            database.sql("insert into visit values (?, 'DRAFT', 'REJECTED', '', '')")
                    .param(number.value())
                    .update();
            decisions.open(number, "TrialVisit", signedIn.person());
            workflow.start("TrialVisit", number, signedIn.person().asActor());
            return number;
        }

        /** Sends the draft to its examination. */
        @RolesAllowed(Roles.OFFICER)
        public void send(WorkItemId task, String purpose, String destination) {
            Content content = new Content(
                    FieldCheck.requiredLines("purpose", purpose, Limits.REASON),
                    FieldCheck.requiredLine("destination", destination, Limits.LINE));
            work.complete(task, StepDone.at("Task_Draft"), (number, by) -> {
                set(number, "purpose", content.purpose());
                set(number, "destination", content.destination());
                decisions.authored(number, by);
                decisions.beginRound(number, content);
                set(number, "stage", Stage.EXAMINATION.name());
            });
        }

        Content of(CaseNumber number) {
            return database.sql("select purpose, destination from visit where case_number = ?")
                    .param(number.value())
                    .query(Content.class)
                    .single();
        }

        /** The model ends. */
        public void close(String number) {
            cases.close(new CaseNumber(number), text(new CaseNumber(number), "outcome"));
        }

        @Override
        public DecisionModel model() {
            return MODEL;
        }

        @Override
        public String officers(CaseNumber number) {
            return "OFFICER@EUROPE";
        }

        @Override
        public String supervisors(CaseNumber number) {
            return "SUPERVISOR@EUROPE";
        }

        @Override
        public Stage stageOf(CaseNumber number) {
            return Stage.valueOf(text(number, "stage"));
        }

        @Override
        public void reviewed(CaseNumber number, Review outcome) {
            Map<Review, Stage> next = Map.of(Review.APPROVED, Stage.DECISION, Review.RETURNED, Stage.DRAFT);
            set(number, "stage", next.getOrDefault(outcome, Stage.CLOSED).name());
        }

        @Override
        public void decided(CaseNumber number, Municipal outcome) {
            set(number, "outcome", outcome.name());
            set(number, "stage", Stage.CLOSED.name());
        }

        @Override
        public void recalled(CaseNumber number) {
            set(number, "stage", Stage.DRAFT.name());
        }

        @Override
        public void stopped(CaseNumber number) {
            set(number, "stage", Stage.CLOSED.name());
        }

        private void set(CaseNumber number, String column, String value) {
            database.sql("update visit set " + column + " = ? where case_number = ?")
                    .params(value, number.value())
                    .update();
        }

        private String text(CaseNumber number, String column) {
            return database.sql("select " + column + " from visit where case_number = ?")
                    .param(number.value())
                    .query(String.class)
                    .single();
        }
    }

    /** The form of the draft. */
    @TestComponent
    static class DraftForm implements TaskForm {

        private final Steps visits;
        private final Fields make;
        private final Messages messages;

        DraftForm(Steps visits, Fields make, Messages messages) {
            this.visits = visits;
            this.make = make;
            this.messages = messages;
        }

        @Override
        public boolean covers(String process, String step) {
            return process.equals("TrialVisit") && step.equals("Task_Draft");
        }

        @Override
        public TaskPage create(WorkItem item, TaskFrame frame) {
            HandIn handIn = new HandIn("step.TrialVisit.Task_Draft", frame, make, messages);
            TextArea purpose = handIn.lines("purpose", "visit.purpose");
            TextField destination = handIn.line("destination", "visit.destination");
            handIn.submit(
                    "visit.send",
                    "visit.sent",
                    () -> visits.send(item.id(), purpose.getValue(), destination.getValue()));
            return new TaskPage(List.of(), handIn);
        }
    }

    /** What people decide on, and the paper of it. */
    @TestComponent
    static class Sheet implements Matter, ApprovalSheet {

        private final Steps visits;
        private final DecisionReading decisions;
        private final DecisionSheet.SheetParts parts;
        private final Messages messages;

        Sheet(Steps visits, DecisionReading decisions, DecisionSheet.SheetParts parts, Messages messages) {
            this.visits = visits;
            this.decisions = decisions;
            this.parts = parts;
            this.messages = messages;
        }

        @Override
        public boolean covers(String process) {
            return process.equals("TrialVisit");
        }

        @Override
        public Shown of(WorkItem item, DecisionRecord decision, boolean examined) {
            Content content = visits.of(item.caseNumber());
            Map<Field, Content> changed =
                    CaseField.changedSinceLastRound(Field.class, decisions.rounds(item.caseNumber(), Content.class));
            ContentList<Content, Field> list =
                    new ContentList<>(messages, Field.class, (field, said) -> String.valueOf(field.of(said)));
            return new Shown("visit.content", list.of(content, changed), list.changes(content, changed));
        }

        @Override
        public String process() {
            return "TrialVisit";
        }

        @Override
        public String titleKey() {
            return "visit.sheet";
        }

        @Override
        public Component of(WholeCase whole) {
            DecisionSheet sheet = new DecisionSheet(whole.summary(), parts);
            sheet.row(
                    messages.t("visit.destination"),
                    visits.of(whole.summary().number()).destination());
            sheet.decisions();
            return sheet.end();
        }
    }
}
