package youcheng.aid.shipments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youcheng.aid.shipments.ShippedPackage.Good;
import youcheng.aid.shipments.ShippedPackage.Recipient;

/**
 * Where the goods of a package are, line by line and for each recipient. It is computed from the lines of its shipments each
 * time, so that nothing can be changed beside it; whatever the order in which goods are shipped, received, damaged and
 * recalled, the places of a line add up to its quantity.
 *
 * @param lines the lines of the package in their order, then those that only its shipments still know
 */
public record PackageSums(List<LineSums> lines) {

    /**
     * The part of a shipment in the sums.
     *
     * @param good the line it belongs to, as the shipment knows it
     * @param recipient for whom it is
     * @param sums where its goods are
     */
    public record CarriedPart(Good good, Recipient recipient, Sums sums) {}

    /**
     * One line of the package.
     *
     * @param good the line, with the quantity that the package says; zero where the package has it no more
     * @param total where its goods are
     * @param recipients the same for each recipient who was ever to get some of it
     */
    public record LineSums(Good good, Sums total, List<RecipientSums> recipients) {

        /** How much of it is in no shipment; negative where shipments hold more than the package says. */
        public BigDecimal toPlan() {
            return good.quantity().subtract(total.spoken());
        }

        /** What there is of it for one recipient. */
        public Sums of(long recipient) {
            return recipients.stream()
                    .filter(each -> each.recipient().key() == recipient)
                    .findFirst()
                    .map(RecipientSums::sums)
                    .orElse(Sums.NONE);
        }
    }

    /**
     * What of a line is for one recipient.
     *
     * @param recipient for whom
     * @param sums where its goods are
     */
    public record RecipientSums(Recipient recipient, Sums sums) {}

    /** Adds up these parts for the lines of a package. */
    public static PackageSums of(List<Good> goods, List<CarriedPart> parts) {
        Map<Long, Good> known = new LinkedHashMap<>();
        goods.forEach(good -> known.put(good.line(), good));
        parts.stream()
                .map(CarriedPart::good)
                .sorted(Comparator.comparingLong(Good::line))
                .forEach(good -> known.putIfAbsent(
                        good.line(), new Good(good.line(), good.item(), good.unitKey(), BigDecimal.ZERO)));
        Map<Long, List<CarriedPart>> byLine = new LinkedHashMap<>();
        parts.forEach(part -> byLine.computeIfAbsent(part.good().line(), line -> new ArrayList<>())
                .add(part));
        return new PackageSums(known.values().stream()
                .map(good -> sumsOf(good, byLine.getOrDefault(good.line(), List.of())))
                .toList());
    }

    private static LineSums sumsOf(Good good, List<CarriedPart> parts) {
        Map<Long, RecipientSums> byRecipient = new LinkedHashMap<>();
        Sums total = Sums.NONE;
        for (CarriedPart part : parts) {
            total = total.plus(part.sums());
            byRecipient.merge(
                    part.recipient().key(),
                    new RecipientSums(part.recipient(), part.sums()),
                    (before, more) ->
                            new RecipientSums(before.recipient(), before.sums().plus(more.sums())));
        }
        return new LineSums(good, total, List.copyOf(byRecipient.values()));
    }

    /** The line with this key. */
    public Optional<LineSums> line(long key) {
        return lines.stream().filter(each -> each.good().line() == key).findFirst();
    }

    /** The lines of which some is in no shipment. */
    public List<LineSums> toPlan() {
        return lines.stream().filter(each -> each.toPlan().signum() > 0).toList();
    }

    /** Whether all that the package says is in shipments or gone. */
    public boolean isAllPlanned() {
        return toPlan().isEmpty();
    }
}
