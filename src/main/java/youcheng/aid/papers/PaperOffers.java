package youcheng.aid.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.aid.shipments.ShipmentState;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;

/** Which papers a package can have, and what is missing for those that cannot be written yet. */
@Component
class PaperOffers {

    private final PaperPrefill prefill;
    private final PaperParties parties;

    PaperOffers(PaperPrefill prefill, PaperParties parties) {
        this.prefill = prefill;
        this.parties = parties;
    }

    /** All, kind by kind; {@code before} has those that have a number already. */
    List<AidPaperOffer> of(PaperSource source, Map<AidPaperKey, StoredPaper> before) {
        return keys(source)
                .map(key -> new AidPaperOffer(
                        key,
                        about(source, key),
                        missing(source, key),
                        prefill.of(source, key, Optional.ofNullable(before.get(key))),
                        parties.ifBlank(source, key)))
                .toList();
    }

    /** Refuses a paper that this package does not have, and one for which something is missing. */
    void require(PaperSource source, AidPaperKey key) {
        if (keys(source).noneMatch(key::equals)) {
            throw Rejection.because("aidpapers.rejection.other");
        }
        missing(source, key).ifPresent(why -> {
            throw why;
        });
    }

    /** What a paper is about, as people read it; empty for the whole package. */
    Object about(PaperSource source, AidPaperKey key) {
        return source.party(key)
                .<Object>map(AidParty::name)
                .or(() -> source.shipment(key)
                        .map(shipment ->
                                new MessageKey("aidpapers.shipment", List.of(shipment.place(), shipment.number()))))
                .orElse("");
    }

    private static Stream<AidPaperKey> keys(PaperSource source) {
        return AidPaperKind.of(source.aid().direction()).stream().flatMap(kind -> keys(source, kind));
    }

    private static Stream<AidPaperKey> keys(PaperSource source, AidPaperKind kind) {
        Stream<AidPaperKey> ofShipments =
                source.standing().stream().map(shipment -> AidPaperKey.ofShipment(kind, shipment.number()));
        return switch (kind) {
            case PACKING_LIST, HANDOVER_CERTIFICATE ->
                source.standing().isEmpty() ? Stream.of(AidPaperKey.ofPackage(kind)) : ofShipments;
            case IMPORT_LIST -> Stream.concat(Stream.of(AidPaperKey.ofPackage(kind)), ofShipments);
            case GIFT_CERTIFICATE, LETTER_OF_THANKS ->
                source.aid().partners().stream().map(party -> AidPaperKey.ofParty(kind, party.key()));
            case ALLOCATION_LIST -> Stream.of(AidPaperKey.ofPackage(kind));
        };
    }

    private static Optional<Rejection> missing(PaperSource source, AidPaperKey key) {
        if (!source.isApproved()) {
            return because("aidpapers.missing.approval");
        }
        return switch (key.kind()) {
            case PACKING_LIST -> key.shipment() == null ? because("aidpapers.missing.shipment") : Optional.empty();
            case HANDOVER_CERTIFICATE -> arrival(source, key);
            case GIFT_CERTIFICATE ->
                PaperGoods.of(source, key).isEmpty() ? because("aidpapers.missing.goods") : Optional.empty();
            case IMPORT_LIST -> values(source);
            case ALLOCATION_LIST ->
                source.allocations().isEmpty() ? because("aidpapers.missing.allocations") : Optional.empty();
            case LETTER_OF_THANKS ->
                PaperGoods.of(source, key).isEmpty() ? because("aidpapers.missing.received") : Optional.empty();
        };
    }

    private static Optional<Rejection> arrival(PaperSource source, AidPaperKey key) {
        Optional<ShipmentState> state = source.shipment(key).map(ShipmentRecord::state);
        if (state.isEmpty()) {
            return because("aidpapers.missing.shipment");
        }
        return state.get() == ShipmentState.ARRIVED || state.get().isDelivered()
                ? Optional.empty()
                : because("aidpapers.missing.arrival");
    }

    /** Customs want a value of every line, and the sum of all. */
    private static Optional<Rejection> values(PaperSource source) {
        List<AidLine> without = source.lines().values().stream()
                .filter(line -> line.unitValue() == null)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : because(
                        "aidpapers.missing.values",
                        without.size(),
                        without.getFirst().item().name());
    }

    private static Optional<Rejection> because(String key, Object... arguments) {
        return Optional.of(Rejection.because(key, arguments));
    }
}
