package youcheng.aid.gates;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.gates.GateFinding.Result;
import youcheng.base.MessageKey;
import youcheng.workflow.DecisionRow;
import youcheng.workflow.Workflow;

/** Has the decision table {@code AidGates} say which gates the goods of a package do not pass, and why. */
@Component
class GateCheck {

    private static final String TABLE = "AidGates";

    /** What the table reads where nothing was stated. */
    private static final String NOTHING = "NONE";

    /** Where nothing expires, nothing expires too early. */
    private static final int FOR_EVER = 9999;

    private static final int MONTHS = 12;

    private final Workflow workflow;

    GateCheck(Workflow workflow) {
        this.workflow = workflow;
    }

    /** Every gate for this package, in order, with what is stored of it. Looking at a package leaves no trace in the engine. */
    List<GateFinding> of(GatedPackage aid, List<StoredGate> stored) {
        Map<Gate, StoredGate> byGate = stored.stream().collect(Collectors.toMap(StoredGate::gate, gate -> gate));
        Map<Gate, List<MessageKey>> failed = new EnumMap<>(Gate.class);
        for (DecisionRow row :
                workflow.weigh(TABLE, List.of(facts(aid, byGate))).getFirst()) {
            failed.computeIfAbsent(row.constant("gate", Gate.class), gate -> new ArrayList<>())
                    .add(new MessageKey("aid.gate.reason." + row.text("reason")));
        }
        return Gate.of(aid.direction()).stream()
                .map(gate -> finding(gate, aid, byGate.get(gate), failed.getOrDefault(gate, List.of())))
                .toList();
    }

    private static GateFinding finding(
            Gate gate, GatedPackage aid, @Nullable StoredGate stored, List<MessageKey> reasons) {
        GateFinding.Waiver waiver = stored == null ? null : stored.waiver();
        Result result = reasons.isEmpty() ? Result.PASSED : waiver == null ? Result.FAILED : Result.WAIVED;
        GateEvidence evidence = stored == null ? GateEvidence.NONE : stored.evidence();
        return new GateFinding(gate, result, reasons, factsOf(gate, aid), evidence, waiver);
    }

    /** What the package itself says about a gate. */
    private static List<MessageKey> factsOf(Gate gate, GatedPackage aid) {
        return switch (gate) {
            case WRITTEN_NEED -> need(aid);
            case SHELF_LIFE -> shelfLife(aid);
            case PUBLICITY ->
                aid.content().publicity().isEmpty()
                        ? List.of()
                        : List.of(new MessageKey(
                                "aid.gate.fact.publicity", List.of(aid.content().publicity())));
            default -> List.of();
        };
    }

    private static List<MessageKey> need(GatedPackage aid) {
        LocalDate date = aid.content().needDate();
        return date == null || aid.content().needReference().isEmpty()
                ? List.of()
                : List.of(new MessageKey(
                        "aid.gate.fact.need." + aid.direction(),
                        List.of(aid.content().needReference(), date)));
    }

    private static List<MessageKey> shelfLife(GatedPackage aid) {
        LocalDate expiry = aid.firstExpiry();
        LocalDate arrival = aid.content().expectedArrival();
        if (expiry == null) {
            return List.of(new MessageKey("aid.gate.fact.nothingExpires"));
        }
        return arrival == null
                ? List.of(new MessageKey("aid.gate.fact.firstExpiry", List.of(expiry)))
                : List.of(new MessageKey("aid.gate.fact.shelfLife", List.of(expiry, arrival, months(arrival, expiry))));
    }

    private static Map<String, Object> facts(GatedPackage aid, Map<Gate, StoredGate> stored) {
        LocalDate expiry = aid.firstExpiry();
        LocalDate arrival = aid.content().expectedArrival();
        Map<String, Object> facts = new HashMap<>();
        facts.put("direction", aid.direction().name());
        facts.put(
                "needStated",
                aid.content().needDate() != null
                        && !aid.content().needReference().isEmpty());
        facts.put("reserveStatement", statement(stored.get(Gate.LOCAL_RESERVE)));
        facts.put("qualityStatement", statement(stored.get(Gate.QUALITY_DOCUMENTS)));
        StoredGate standard = stored.get(Gate.RECIPIENT_STANDARD);
        facts.put("standardNamed", standard != null && isNamed(standard.evidence()));
        facts.put("standardStatement", statement(standard));
        facts.put("expiring", expiry != null);
        facts.put("shelfLifeKnown", expiry == null || arrival != null);
        facts.put("shelfLifeMonths", expiry == null || arrival == null ? FOR_EVER : months(arrival, expiry));
        facts.put("controlStatement", statement(stored.get(Gate.EXPORT_CONTROL)));
        facts.put("sanctionsStatement", statement(stored.get(Gate.SANCTIONS)));
        facts.put("publicityStatement", statement(stored.get(Gate.PUBLICITY)));
        return facts;
    }

    /** Goods without a standard, such as blankets, say so instead. */
    private static boolean isNamed(GateEvidence evidence) {
        return !evidence.reference().isEmpty() || evidence.statement() == GateStatement.NOT_APPLICABLE;
    }

    private static String statement(@Nullable StoredGate gate) {
        GateStatement stated = gate == null ? null : gate.evidence().statement();
        return stated == null ? NOTHING : stated.forTable();
    }

    /** Whole months from the arrival to the last day of use; none where they are over before. */
    private static int months(LocalDate arrival, LocalDate expiry) {
        Period between = Period.between(arrival, expiry);
        return between.isNegative() ? 0 : between.getYears() * MONTHS + between.getMonths();
    }
}
