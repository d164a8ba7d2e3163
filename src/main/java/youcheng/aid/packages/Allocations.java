package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.goods.LineRules;
import youcheng.aid.shipments.PackageSums;
import youcheng.audit.Change;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;

/** To whom in our city received goods go. No more of a line can go out than came in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Allocations {

    /** Twice the lines of a package: each of them can go out in one row, and half of them to three. */
    private static final int MOST = 2 * LineRules.MOST_LINES;

    private static final int LONGEST_NAME = 200;

    /** Rows that the trail names; of more it tells only how many there are. */
    private static final int MOST_NAMED = 50;

    private final StoredAllocations stored;
    private final Clock clock;

    Allocations(StoredAllocations stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    List<Allocation> of(CaseNumber number) {
        return stored.findByCaseNumberOrderByPlace(number.value()).stream()
                .map(StoredAllocation::allocation)
                .toList();
    }

    /** Refuses allocations of more than was received; a refusal names the field with the place of its row behind. */
    void check(List<Allocation> allocations, PackageSums sums) {
        FormCheck form = new FormCheck();
        if (allocations.size() > MOST) {
            throw Rejection.because("aid.rejection.tooManyAllocations", MOST, allocations.size());
        }
        Set<Long> known = sums.lines().stream().map(line -> line.good().line()).collect(Collectors.toSet());
        Map<Long, BigDecimal> given = new HashMap<>();
        for (int row = 0; row < allocations.size(); row++) {
            Allocation allocation = allocations.get(row);
            String place = Integer.toString(row);
            form.ask(() -> check(allocation, place));
            if (!known.contains(allocation.line())) {
                form.ask(() -> {
                    throw Rejection.of("line" + place, "shipments.rejection.noLine");
                });
            }
            if (allocation.quantity() != null) {
                given.merge(allocation.line(), allocation.quantity(), BigDecimal::add);
            }
        }
        sums.lines()
                .forEach(line -> form.ask(() -> {
                    BigDecimal out = given.getOrDefault(line.good().line(), BigDecimal.ZERO);
                    BigDecimal in = line.total().received();
                    if (out.compareTo(in) != 0) {
                        throw Rejection.because(
                                out.compareTo(in) > 0 ? "aid.rejection.allocatedMore" : "aid.rejection.allocatedLess",
                                line.good().item(),
                                in.stripTrailingZeros().toPlainString(),
                                out.stripTrailingZeros().toPlainString());
                    }
                }));
        form.refuse();
    }

    /** Makes these the allocations of a package; who gets what, for its trail. */
    List<Change> keep(CaseNumber number, List<Allocation> allocations, PackageSums sums) {
        stored.deleteAll(stored.findByCaseNumberOrderByPlace(number.value()));
        List<StoredAllocation> rows = new ArrayList<>();
        for (int place = 0; place < allocations.size(); place++) {
            rows.add(new StoredAllocation(number, place, allocations.get(place)));
        }
        stored.saveAll(rows);
        List<Change> changes = new ArrayList<>();
        Change.of("aid.allocations", null, allocations.size()).ifPresent(changes::add);
        allocations.stream()
                .limit(MOST_NAMED)
                .forEach(row ->
                        Change.of("aid.allocation", null, text(row, sums)).ifPresent(changes::add));
        return changes;
    }

    private static String text(Allocation row, PackageSums sums) {
        String item = sums.line(row.line()).map(line -> line.good().item()).orElse("");
        return row.recipient()
                + ": "
                + item
                + " "
                + Objects.requireNonNull(row.quantity()).stripTrailingZeros().toPlainString();
    }

    private void check(Allocation allocation, String place) {
        FormCheck form = new FormCheck();
        form.ask(() -> FieldCheck.requiredLine("recipient" + place, allocation.recipient(), LONGEST_NAME));
        form.ask(() -> {
            BigDecimal quantity = FieldCheck.required("quantity" + place, allocation.quantity());
            if (quantity.signum() <= 0) {
                throw Rejection.of("quantity" + place, "goods.rejection.quantityNone");
            }
        });
        form.ask(() -> {
            if (allocation.handedOverOn() != null) {
                FieldCheck.pastDay(
                        "handedOverOn" + place,
                        Objects.requireNonNull(allocation.handedOverOn()),
                        LocalDate.now(clock));
            }
        });
        form.refuse();
    }
}
