package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;

/** What figures of shipments keep to: they are quantities, and they add up or somebody says why they do not. */
final class ShipmentFigures {

    /** Digits after the point: grams of a tonne, pieces of a thousand. */
    private static final int SCALE = 3;

    private static final BigDecimal MOST = new BigDecimal("999999999999");
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_BATCH = 100;

    private ShipmentFigures() {}

    /** A quantity that was typed; nothing counts as zero. */
    static BigDecimal quantity(String field, @Nullable BigDecimal typed) {
        BigDecimal quantity = Objects.requireNonNullElse(typed, BigDecimal.ZERO);
        if (quantity.signum() < 0) {
            throw Rejection.of(field, "shipments.rejection.negative", quantity);
        }
        if (quantity.compareTo(MOST) > 0) {
            throw Rejection.of(field, "shipments.rejection.tooMuch", MOST);
        }
        if (quantity.stripTrailingZeros().scale() > SCALE) {
            throw Rejection.of(field, "shipments.rejection.tooFine", SCALE);
        }
        return quantity;
    }

    /** What left of each line: no more than was planned, and something of at least one. */
    static List<BigDecimal> shipped(List<ShipmentLine> lines, List<@Nullable BigDecimal> typed) {
        requireAll(lines, typed.size());
        FormCheck form = new FormCheck();
        List<BigDecimal> shipped = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            String field = "shipped" + place;
            ShipmentLine line = lines.get(place);
            BigDecimal quantity = typed.get(place);
            form.ask(() -> {
                BigDecimal left = quantity(field, FieldCheck.required(field, quantity));
                requireNoMore(field, "shipments.rejection.moreThanPlanned", line, left, line.planned());
                shipped.add(left);
            });
        }
        form.refuse();
        if (shipped.stream().allMatch(left -> left.signum() == 0)) {
            throw Rejection.because("shipments.rejection.nothingShipped");
        }
        return shipped;
    }

    /** What was found of each line: received and damaged are no more than left, and less has its reason. */
    static List<Counted> counted(List<ShipmentLine> lines, List<Counted> typed) {
        requireAll(lines, typed.size());
        FormCheck form = new FormCheck();
        List<Counted> counted = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            int at = place;
            form.ask(() -> counted.add(counted(at, lines.get(at), typed.get(at))));
        }
        form.refuse();
        return counted;
    }

    private static Counted counted(int place, ShipmentLine line, Counted typed) {
        String field = "received" + place;
        BigDecimal received = quantity(field, FieldCheck.required(field, typed.received()));
        BigDecimal damaged = quantity("damaged" + place, typed.damaged());
        BigDecimal found = received.add(damaged);
        requireNoMore(field, "shipments.rejection.moreThanShipped", line, found, line.shipped());
        return new Counted(
                received,
                damaged,
                difference(place, line.shipped().subtract(found), typed.difference()),
                FieldCheck.line("batch" + place, typed.batch(), LONGEST_BATCH),
                typed.expiresOn());
    }

    /** What came back of each line, or was destroyed: no more than was recalled, and less has its reason. */
    static List<TakenBack> takenBack(List<ShipmentLine> lines, List<TakenBack> typed) {
        requireAll(lines, typed.size());
        FormCheck form = new FormCheck();
        List<TakenBack> back = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            int at = place;
            form.ask(() -> back.add(takenBack(at, lines.get(at), typed.get(at))));
        }
        form.refuse();
        return back;
    }

    /** How much of each line is recalled: no more than its recipient has, and something of at least one. */
    static Map<ShipmentLine, BigDecimal> recalled(
            Map<ShipmentLine, BigDecimal> left, List<@Nullable BigDecimal> typed) {
        List<ShipmentLine> lines = List.copyOf(left.keySet());
        requireAll(lines, typed.size());
        FormCheck form = new FormCheck();
        Map<ShipmentLine, BigDecimal> chosen = new LinkedHashMap<>();
        for (int place = 0; place < lines.size(); place++) {
            String field = "quantity" + place;
            ShipmentLine line = lines.get(place);
            BigDecimal quantity = typed.get(place);
            form.ask(() -> {
                BigDecimal some = quantity(field, quantity);
                BigDecimal there = left.getOrDefault(line, BigDecimal.ZERO);
                requireNoMore(field, "shipments.rejection.moreThanDelivered", line, some, there);
                if (some.signum() > 0) {
                    chosen.put(line, some);
                }
            });
        }
        form.refuse();
        return chosen;
    }

    private static TakenBack takenBack(int place, ShipmentLine line, TakenBack typed) {
        String field = "returned" + place;
        BigDecimal returned = quantity(field, FieldCheck.required(field, typed.returned()));
        BigDecimal destroyed = quantity("destroyed" + place, typed.destroyed());
        BigDecimal found = returned.add(destroyed);
        requireNoMore(field, "shipments.rejection.moreThanRecalled", line, found, line.shipped());
        return new TakenBack(
                returned, destroyed, difference(place, line.shipped().subtract(found), typed.difference()));
    }

    /** A reason where something is missing, and none where nothing is. */
    private static Shortfall difference(int place, BigDecimal missing, Shortfall typed) {
        if (missing.signum() == 0) {
            return Shortfall.NONE;
        }
        String words = FieldCheck.line("words" + place, typed.words(), LONGEST_WORDS);
        if (typed.reason() == null) {
            throw Rejection.of("difference" + place, "shipments.rejection.differenceWithoutReason", missing);
        }
        if (words.isEmpty()) {
            throw Rejection.of("words" + place, "shipments.rejection.differenceWithoutReason", missing);
        }
        return new Shortfall(typed.reason(), words);
    }

    private static void requireNoMore(String field, String key, ShipmentLine line, BigDecimal figure, BigDecimal most) {
        if (figure.compareTo(most) > 0) {
            throw Rejection.of(field, key, line.good().item(), line.recipient().name(), figure, most);
        }
    }

    /** Somebody changed the lines meanwhile, or a form left some out. */
    private static void requireAll(List<ShipmentLine> lines, int typed) {
        if (lines.size() != typed) {
            throw Rejection.because("shipments.rejection.otherLines", lines.size(), typed);
        }
    }
}
