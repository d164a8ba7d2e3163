package youcheng.aid.packages;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.ReadByQueries;
import youcheng.decisions.Municipal;
import youcheng.decisions.Review;
import youcheng.decisions.Stage;
import youcheng.identity.Desk;

/** An aid package, given or received. It refuses what its state does not allow. */
@Entity
@Table(name = "aid_package")
class AidPackage extends KeyedEntity implements CaseRow {

    /** Until its first shipment is sent its goods can be changed, which takes it back to be approved anew. */
    private static final Set<AidState> REOPENABLE =
            EnumSet.of(AidState.PREPARING, AidState.UNDER_WAY, AidState.ACCOUNTING);

    @Id
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AidDirection direction;

    @Enumerated(EnumType.STRING)
    private AidState state = AidState.DRAFTING;

    @Embedded
    private AidContent content;

    @Enumerated(EnumType.STRING)
    private Desk desk;

    private BigDecimal valueCny = BigDecimal.ZERO;

    private int unvalued;

    @Enumerated(EnumType.STRING)
    private @Nullable AidTier tier;

    private LocalDate begunOn;

    private Instant draftingSince;

    /** Counts what changed of it, its goods and its parties, so that whoever saves an older draft is told. */
    private int revision;
    /** The day under which it is listed and counted: when it was begun, and once it is delivered when it was handed over. */
    @ReadByQueries
    private LocalDate datedOn;

    /** How many partners there are: what several get together cannot be counted for each. */
    @ReadByQueries
    private int partners = 1;

    @Embedded
    private AidOutcome outcome = AidOutcome.NONE;

    private boolean enteredAfterwards;

    private String source = "";

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected AidPackage() {}

    AidPackage(
            CaseNumber number,
            AidDirection direction,
            AidContent content,
            Desk desk,
            LocalDate begunOn,
            Instant draftingSince) {
        this.draftingSince = draftingSince;
        this.caseNumber = number.value();
        this.direction = direction;
        this.content = content;
        this.desk = desk;
        this.begunOn = begunOn;
        this.datedOn = begunOn;
    }

    /** One that was given or received long ago and is entered afterwards: it is delivered, and was never decided on here. */
    static AidPackage entered(CaseNumber number, Desk desk, EnteredAid said, AidValue value, LocalDate today) {
        AidPackage entered = new AidPackage(
                number,
                said.direction(),
                said.content(),
                desk,
                today,
                today.atStartOfDay(ZoneOffset.UTC).toInstant());
        entered.state = AidState.DELIVERED;
        entered.valueCny = value.cny();
        entered.unvalued = value.unvalued();
        entered.datedOn = said.dated();
        entered.outcome = AidOutcome.NONE.countedAs(said.exchange());
        entered.enteredAfterwards = true;
        entered.source = said.source();
        return entered;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    /** What it says while it is drafted, where that or its goods or parties are anything new. */
    void revise(AidContent said, AidValue value) {
        require(AidState.DRAFTING);
        this.content = said;
        this.valueCny = value.cny();
        this.unvalued = value.unvalued();
        this.revision++;
    }

    /** Its goods go to, or come from, so many. */
    void sharedBy(int howMany) {
        this.partners = howMany;
    }

    /** It is sent to be examined and approved by these. */
    void sent(AidTier approvedBy) {
        move(AidState.DRAFTING, AidState.UNDER_REVIEW);
        this.tier = approvedBy;
    }

    /** Back into the draft, before anybody looked at it. */
    void recalled(Instant now) {
        move(AidState.UNDER_REVIEW, AidState.DRAFTING);
        this.draftingSince = now;
    }

    void reviewed(Review outcome, Instant now) {
        switch (outcome) {
            case APPROVED ->
                move(
                        AidState.UNDER_REVIEW,
                        tier == AidTier.SUPERVISOR ? AidState.PREPARING : AidState.AT_MUNICIPAL_LEADER);
            case RETURNED -> recalled(now);
            case REJECTED -> move(AidState.UNDER_REVIEW, AidState.STOPPED);
        }
    }

    void decided(Municipal outcome) {
        switch (outcome) {
            case APPROVED -> move(AidState.AT_MUNICIPAL_LEADER, AidState.PREPARING);
            case REJECTED -> move(AidState.AT_MUNICIPAL_LEADER, AidState.STOPPED);
        }
    }

    void approved(LocalDate on) {
        require(AidState.PREPARING);
        this.outcome = outcome.approved(on);
    }

    /** Its goods change after they were approved: it is approved anew. */
    void reopened(Instant now) {
        if (!isReopenable()) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
        this.state = AidState.DRAFTING;
        this.outcome = outcome.approved(null);
        this.draftingSince = now;
    }

    boolean isReopenable() {
        return REOPENABLE.contains(state);
    }

    /** Shipments for its goods are planned; whether any of them is still open. */
    void shipmentsPlanned(boolean isAnyOpen) {
        move(AidState.PREPARING, isAnyOpen ? AidState.UNDER_WAY : AidState.ACCOUNTING);
    }

    void settled() {
        move(AidState.UNDER_WAY, AidState.ACCOUNTING);
    }

    /** There is more to ship. */
    void moreToShip() {
        move(AidState.ACCOUNTING, AidState.PREPARING);
    }

    /** What arrived is held against what was planned; {@code why} says of a difference how it came, and is empty without one. */
    void accounted(LocalDate on, String why) {
        move(AidState.ACCOUNTING, AidState.REPORTING);
        this.outcome = outcome.accounted(on, why);
    }

    void thanked(LocalDate on, String reference) {
        require(AidState.REPORTING);
        this.outcome = outcome.thanked(on, reference);
    }

    void reported(String whoUsesIt) {
        require(AidState.REPORTING);
        this.outcome = outcome.reported(whoUsesIt);
    }

    /** It is delivered and reported, of which nothing may have arrived; it counts as this exchange, where it is with a relationship. */
    void delivered(LocalDate on, @Nullable LocalDate handedOver, @Nullable Long exchange) {
        move(AidState.REPORTING, AidState.DELIVERED);
        this.outcome = outcome.delivered(on, exchange);
        this.datedOn = handedOver == null ? datedOn : handedOver;
    }

    /** It is withdrawn or cancelled; the model closes it. */
    void stopped() {
        if (stage() == Stage.CLOSED) {
            throw new IllegalStateException(caseNumber + " is " + state);
        }
        this.state = AidState.STOPPED;
    }

    /** How far it has come. */
    Stage stage() {
        return state.stage();
    }

    private void move(AidState from, AidState to) {
        require(from);
        this.state = to;
    }

    private void require(AidState expected) {
        if (state != expected) {
            throw new IllegalStateException(caseNumber + " is " + state + ", not " + expected);
        }
    }

    AidDirection direction() {
        return direction;
    }

    AidState state() {
        return state;
    }

    AidContent content() {
        return content;
    }

    Desk desk() {
        return desk;
    }

    AidValue value() {
        return new AidValue(valueCny, unvalued);
    }

    /** Since when it is in its draft, now or last. */
    Instant draftingSince() {
        return draftingSince;
    }

    /** Whether shipments of its goods can be planned and sent. */
    boolean isShipping() {
        return state == AidState.PREPARING || state == AidState.UNDER_WAY;
    }

    @Nullable
    AidTier tier() {
        return tier;
    }

    /** Whether it was entered afterwards, so that no process ever ran for it. */
    boolean isEnteredAfterwards() {
        return enteredAfterwards;
    }

    /** By which whoever changes its draft says what they worked on. */
    int revision() {
        return revision;
    }

    /** What became of it, for those who read it. */
    AidCourse course() {
        return AidCourse.of(begunOn, outcome, enteredAfterwards, source);
    }
}
