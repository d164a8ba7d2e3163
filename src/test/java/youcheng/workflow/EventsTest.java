package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.calendar.OfficeCalendar;
import youcheng.cases.CaseCirculated;
import youcheng.cases.CaseClosed;
import youcheng.cases.Circulation;
import youcheng.exchanges.ExchangeChanged;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.OfficeExchanges;
import youcheng.proposals.Office;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.tasks.TaskService;
import youcheng.tasks.oversight.TaskOversight;
import youcheng.workflow.TaskMarked.Mark;
import youcheng.workflow.TrialEars.Heard;

/** Events are stored with what they tell of, reach whoever listens after it, and are tried again until they did. */
@Thorough
@PortalTest
@Import(Trial.class)
class EventsTest {

    private static final Set<Type> IDS =
            Set.of(WorkItemId.class, CaseNumber.class, ExchangeId.class, RelationshipId.class, Long.class, long.class);

    /** The portal's own listeners hear of tasks and cases too. */
    private static final String FOR_THE_EARS = " from event_publication where listener_id like '%TrialEars%'";

    @Autowired
    private Trial trial;

    @Autowired
    private TrialEars ears;

    @Autowired
    private Office office;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskOversight oversight;

    @Autowired
    private InboxMarks marks;

    @Autowired
    private Circulation circulation;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private Register register;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void somebodyListens() {
        trial.deploy("TrialOuter.bpmn", "TrialInner.bpmn");
        ears.listen(0);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        await().untilAsserted(
                        () -> assertThat(database.queryForList("select status from event_publication", String.class))
                                .doesNotContain("PUBLISHED", "PROCESSING", "RESUBMITTED"));
        ears.stopListening();
        database.update("delete from event_publication");
    }

    @Test
    void whatBecomesOfATaskIsTold() {
        CaseNumber number = trial.begun("officer");
        WorkItemId prepare = trial.open(number).getFirst().id();
        heard(new TaskGiven(prepare, number, Instant.EPOCH));

        office.sessions().as("officer", () -> tasks.claim(prepare));
        heard(marked(prepare, number, Mark.CLAIMED));
        office.sessions().as("officer", () -> tasks.giveBack(prepare));
        heard(marked(prepare, number, Mark.RELEASED));
        long officer2 = office.sessions().accountId("officer2");
        office.sessions().as("supervisor", () -> oversight.reassign(prepare, officer2, "请协助"));
        heard(marked(prepare, number, Mark.REASSIGNED));
        LocalDate day = calendar.plusWorkingDays(office.today(), 5);
        office.sessions().as("supervisor", () -> oversight.moveDue(prepare, day, "改期"));
        heard(marked(prepare, number, Mark.DUE_MOVED));
        trial.as("officer", () -> {
            marks.reminded(prepare);
            marks.escalated(prepare, "SUPERVISOR@EUROPE");
            return number;
        });
        heard(marked(prepare, number, Mark.REMINDED));
        heard(marked(prepare, number, Mark.ESCALATED));
        office.sessions().as("officer", () -> oversight.urge(prepare));
        heard(marked(prepare, number, Mark.URGED));

        trial.done(number, "Task_Prepare", "officer");
        heard(new TaskDone(prepare, number, Instant.EPOCH));
        WorkItemId inspect = trial.open(number, "Task_Inspect").id();
        heard(new TaskGiven(inspect, number, Instant.EPOCH));
        trial.deleted(number);
        heard(marked(inspect, number, Mark.DROPPED));
        assertThat(ears.heard()).hasSize(11);
    }

    @Test
    void theEndOfACaseAndItsCirculationAreTold() {
        CaseNumber number = trial.inspected("officer");
        long finance = office.sessions().accountId("finance");
        trial.done(number, "Task_Inspect", "legal");
        trial.done(number, "Task_Confirm", "finance");
        office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(finance), "请知悉"));
        heard(new CaseCirculated(number, List.of(finance), Instant.EPOCH));
        trial.done(number, "Task_Finish", "supervisor");
        heard(new CaseClosed(number, Instant.EPOCH));
    }

    @Test
    void aChangeOfAnExchangeIsTold() {
        OfficeExchanges officers = new OfficeExchanges(recording, exchanges, register, users);
        RelationshipId relationship = officers.relationship("圣何塞市");
        ExchangeId visit = office.sessions()
                .as("officer", () -> officers.visit(relationship, office.today().minusDays(3), "听众来访"));

        heard(new ExchangeChanged(visit, List.of(relationship), Instant.EPOCH));
    }

    @Test
    void anEventIsStoredInTheTransactionThatTellsItAndGoneWithIt() {
        long before = stored();
        assertThatThrownBy(() -> trial.as("officer", () -> {
                    begunHere();
                    entities.flush();
                    assertThat(stored()).isEqualTo(before + 1);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(stored()).isEqualTo(before);
        assertThat(ears.heard()).isEmpty();
    }

    @Test
    void whoListensHearsAfterTheCommitOnAThreadOfItsOwnAndThenTheEventIsGone() {
        CaseNumber number = trial.as("officer", () -> {
            CaseNumber begun = begunHere();
            assertThat(ears.heard()).isEmpty();
            return begun;
        });
        await().untilAsserted(() -> assertThat(of(number)).hasSize(1));

        assertThat(of(number).getFirst().thread()).startsWith("aside-");
        await().untilAsserted(() -> assertThat(stored()).isZero());
    }

    @Test
    void aListenerThatFailsIsTriedAgain() {
        ears.listen(1);
        CaseNumber number = trial.begun("officer");
        await().untilAsserted(() -> assertThat(statuses()).containsExactly("FAILED"));
        assertThat(of(number)).isEmpty();
        assertThat(trial.open(number)).hasSize(1);

        failed.resubmit(ResubmissionOptions.defaults());
        await().untilAsserted(() -> assertThat(of(number)).hasSize(1));
        await().untilAsserted(() -> assertThat(stored()).isZero());
    }

    @Test
    void whatIsStoredHasNoName() {
        ears.listen(1);
        trial.begun("officer");
        await().untilAsserted(() -> assertThat(statuses()).containsExactly("FAILED"));

        assertThat(database.queryForObject("select serialized_event" + FOR_THE_EARS, String.class))
                .contains("TST-")
                .doesNotContain("李敏", "officer", "试验", "Trial");
    }

    /** A name in an event would stand in the table after the person's data are gone elsewhere. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                TaskGiven.class,
                TaskMarked.class,
                TaskDone.class,
                TaskTaken.class,
                CaseClosed.class,
                CaseCirculated.class,
                ExchangeChanged.class
            })
    void anEventHoldsIdsAlone(Class<?> event) {
        assertThat(Arrays.stream(event.getRecordComponents()).flatMap(each -> parts(each.getGenericType())))
                .isNotEmpty()
                .allMatch(type -> IDS.contains(type)
                        || type == Instant.class
                        || (type instanceof Class<?> known && known.isEnum()));
    }

    private static Stream<Type> parts(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? Arrays.stream(list.getActualTypeArguments())
                : Stream.of(type);
    }

    private CaseNumber begunHere() {
        return trial.begun("officer", "TrialOuter");
    }

    private static TaskMarked marked(WorkItemId task, CaseNumber number, Mark mark) {
        return new TaskMarked(task, number, mark, Instant.EPOCH);
    }

    /** Waits until an event like this one was heard, whenever it was told. */
    private void heard(Object event) {
        await().untilAsserted(() -> assertThat(ears.heard())
                .extracting(Heard::event)
                // Or an event with the same fields and more would count as one with fewer.
                .filteredOn(event.getClass()::isInstance)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("at")
                .contains(event));
    }

    private List<Heard> of(CaseNumber number) {
        return ears.heard().stream()
                .filter(each -> each.event() instanceof TaskGiven given
                        && given.caseNumber().equals(number))
                .toList();
    }

    private long stored() {
        return database.queryForList("select id" + FOR_THE_EARS).size();
    }

    private List<String> statuses() {
        return database.queryForList("select status" + FOR_THE_EARS, String.class);
    }
}
