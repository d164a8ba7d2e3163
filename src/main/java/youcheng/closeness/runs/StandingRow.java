package youcheng.closeness.runs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.Standing;
import youcheng.closeness.Standing.Earlier;
import youcheng.closeness.Standing.Tally;
import youcheng.closeness.runs.RunChain.Link;
import youcheng.exchanges.FieldOfExchange;
import youcheng.register.RelationshipId;

/** Where a relationship stands, rewritten by each of its runs. */
@Entity
@Table(name = "closeness_standing")
class StandingRow {

    @Id
    private long relationshipId;

    private long runId;
    private LocalDate runOn;
    private int policyVersion;
    private int formulaVersion;
    private long runs;
    private @Nullable String runHash;
    private long inputId;
    private String inputDigest;
    private @Nullable Double score;

    @Enumerated(EnumType.STRING)
    private Band band;

    private @Nullable Double form;

    @Enumerated(EnumType.STRING)
    private ActivityStatus activity;

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityStatus changesTo;

    private @Nullable LocalDate changesOn;
    private @Nullable Long lastLiving;
    private @Nullable PartialDate lastLivingDate;
    private @Nullable Double scoreBefore;

    @Enumerated(EnumType.STRING)
    private Band bandBefore;

    @Enumerated(EnumType.STRING)
    private ActivityStatus activityBefore;

    private int exchanges;
    private String aboutFields;
    private double inbound;
    private double outbound;
    private double symbolic;
    private double substantive;
    private int aidGiven;
    private int aidReceived;
    private boolean demonstration;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StandingRow() {}

    StandingRow(Standing standing, StoredRun run, String digest) {
        this.relationshipId = standing.relationship().value();
        take(standing, run, digest);
    }

    /** Takes over what the relationship's newest run came to. */
    final void take(Standing standing, StoredRun run, String newDigest) {
        this.runId = standing.run();
        this.runOn = standing.on();
        this.policyVersion = standing.policyVersion();
        this.inputId = run.inputId();
        this.formulaVersion = run.formulaVersion();
        this.runs = run.link().place();
        this.runHash = run.link().hash();
        this.inputDigest = newDigest;
        this.score = standing.score();
        this.band = standing.band();
        this.form = standing.form();
        this.activity = standing.activity();
        this.changesTo = standing.changesTo();
        this.changesOn = standing.changesOn();
        this.lastLiving = standing.lastLiving();
        this.lastLivingDate = standing.lastLivingOn();
        this.scoreBefore = standing.yearAgo().score();
        this.bandBefore = standing.yearAgo().band();
        this.activityBefore = standing.yearAgo().activity();
        this.demonstration = standing.isDemonstration();
        this.aboutFields =
                standing.tally().fields().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        take(standing.tally());
    }

    private void take(Tally tally) {
        this.exchanges = tally.exchanges();
        this.inbound = tally.inbound();
        this.outbound = tally.outbound();
        this.symbolic = tally.symbolic();
        this.substantive = tally.substantive();
        this.aidGiven = tally.aidGiven();
        this.aidReceived = tally.aidReceived();
    }

    RelationshipId relationship() {
        return new RelationshipId(relationshipId);
    }

    int formulaVersion() {
        return formulaVersion;
    }

    /** The end of the chain of its runs; empty where no run has a place yet. */
    Optional<Link> end() {
        return runHash == null ? Optional.empty() : Optional.of(new Link(runs, runHash));
    }

    long inputId() {
        return inputId;
    }

    boolean hasInput(String digest) {
        return digest.equals(inputDigest);
    }

    Standing record() {
        Set<FieldOfExchange> fields = Arrays.stream(aboutFields.split(","))
                .filter(name -> !name.isEmpty())
                .map(FieldOfExchange::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Standing(
                relationship(),
                runId,
                runOn,
                policyVersion,
                score,
                band,
                form,
                activity,
                changesTo,
                changesOn,
                lastLiving,
                lastLivingDate,
                new Earlier(scoreBefore, bandBefore, activityBefore),
                new Tally(exchanges, fields, inbound, outbound, symbolic, substantive, aidGiven, aidReceived),
                demonstration);
    }
}
