package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidField;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.Desk;
import youcheng.identity.Person;
import youcheng.workflow.Workflow;

/** Opens the cases of packages and says what they are called. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidOpening {

    private static final int LONGEST_TITLE = 200;

    private final AidStore store;
    private final AidParties parties;
    private final DecisionFiles decisions;
    private final Cases cases;
    private final Workflow workflow;
    private final Clock clock;

    AidOpening(
            AidStore store, AidParties parties, DecisionFiles decisions, Cases cases, Workflow workflow, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.decisions = decisions;
        this.cases = cases;
        this.workflow = workflow;
        this.clock = clock;
    }

    CaseNumber open(AidDirection direction, AidDraft draft, Desk desk, Person person) {
        CaseNumber number =
                cases.open(AidPackageProcess.NUMBER_PREFIX, AidPackageProcess.ID, title(direction, draft), person);
        cases.belongsTo(number, desk);
        AidPackage aid = store.keep(
                new AidPackage(number, direction, draft.content(), desk, LocalDate.now(clock), clock.instant()));
        store.keepGoodsAndParties(aid, draft);
        parties.name(number, title(direction, draft), draft.parties());
        decisions.open(number, AidPackageProcess.ID, person);
        store.append(
                number,
                AuditEvent.of("aid.begun", person.asActor())
                        .with(AidField.changes(null, draft.content()))
                        .with(Change.of("aid.direction", null, direction))
                        .with(Change.of(
                                "aid.parties", null, draft.partner().name().chinese())));
        workflow.start(AidPackageProcess.ID, number, person.asActor());
        return number;
    }

    /** The case is called after what its draft says. */
    void name(AidPackage aid, AidDraft draft) {
        parties.name(aid.number(), title(aid.direction(), draft), draft.parties());
        BigDecimal worth = aid.value().cny();
        cases.isAbout(aid.number(), worth.signum() > 0 ? worth : null);
    }

    /** It gets its document number when it is sent for the first time. */
    void number(CaseNumber number, Person by) {
        cases.giveDocumentNumber(number, AidPackageProcess.NUMBER_PREFIX, by.asActor());
    }

    /** What a package is called that says this. */
    static Bilingual title(AidDirection direction, AidDraft draft) {
        Bilingual partner = draft.partner().name();
        String purpose = draft.content().purpose().isEmpty()
                ? ""
                : " · " + draft.content().purpose();
        return switch (direction) {
            case GIVEN ->
                new Bilingual(
                        shortened("援助" + partner.chinese() + purpose),
                        shortened("Aid to " + partner.english() + purpose));
            case RECEIVED ->
                new Bilingual(
                        shortened(partner.chinese() + "援助" + purpose),
                        shortened("Aid from " + partner.english() + purpose));
        };
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
