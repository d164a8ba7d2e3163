package youcheng.aid.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.Declaration;
import youcheng.aid.shipments.Receipt;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.Languages;
import youcheng.documents.templates.PaperPlaceholder;

/** What the form of a paper says when it is opened: what the portal knows of what an officer is asked for. */
@Component
class PaperPrefill {

    private final PaperWords words;
    private final Clock clock;

    PaperPrefill(PaperWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** For this paper: what was typed {@code before}, and what is known besides. */
    AidPaperDraft of(PaperSource source, AidPaperKey key, Optional<StoredPaper> before) {
        TypedPaper typed = before.map(StoredPaper::typed).orElse(TypedPaper.NOTHING);
        Map<PaperPlaceholder, String> texts = new EnumMap<>(PaperPlaceholder.class);
        @Nullable ShipmentRecord shipment = source.shipment(key).orElse(null);
        @Nullable Declaration declared = shipment == null ? null : shipment.declaration();
        texts.put(
                PaperPlaceholder.DUTY_BASIS,
                declared == null || declared.ground().isEmpty()
                        ? source.aid().content().funding()
                        : declared.ground());
        CartonNumbers.count(PaperGoods.of(source, key))
                .ifPresent(count -> texts.put(PaperPlaceholder.TOTAL_CARTONS, Integer.toString(count)));
        if (shipment != null) {
            put(texts, shipment);
        }
        texts.keySet().retainAll(key.kind().asked());
        typed.texts().forEach((each, text) -> texts.merge(each, text, PaperPrefill::laterOf));
        return new AidPaperDraft(
                before.map(StoredPaper::documentNumber).orElse(""),
                LocalDate.now(clock),
                texts,
                laterOf(typed.noteZh(), days(key, shipment, Languages.CHINESE)),
                laterOf(typed.noteEn(), days(key, shipment, Languages.ENGLISH)));
    }

    /** The second where it says anything. */
    private static String laterOf(String first, String second) {
        return second.isEmpty() ? first : second;
    }

    private static void put(Map<PaperPlaceholder, String> texts, ShipmentRecord shipment) {
        Carriage how = shipment.carriage();
        if (how != null) {
            texts.put(PaperPlaceholder.CONSIGNEE, how.consignee());
        }
        Receipt receipt = shipment.receipt();
        texts.put(
                PaperPlaceholder.PLACE,
                Stream.of(
                                receipt == null ? "" : receipt.place(),
                                Objects.requireNonNullElse(shipment.arrivalPlace(), ""))
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(""));
        texts.put(PaperPlaceholder.RECEIVED_BY, receipt == null ? "" : receipt.person());
    }

    /** The days of the shipment and its declaration, as a note; a packing list goes along before most of them. */
    private String days(AidPaperKey key, @Nullable ShipmentRecord shipment, Locale language) {
        if (shipment == null || key.kind() == AidPaperKind.PACKING_LIST) {
            return "";
        }
        List<String> said = new ArrayList<>();
        add(said, "aidpapers.note.announced", shipment.dates().announcedOn(), language);
        add(said, "aidpapers.note.sent", shipment.dates().sentOn(), language);
        add(said, "aidpapers.note.arrived", shipment.dates().arrivedOn(), language);
        Declaration declared = shipment.declaration();
        if (key.kind() == AidPaperKind.IMPORT_LIST) {
            add(said, "aidpapers.note.inspected", shipment.dates().handedOverOn(), language);
            if (declared != null) {
                said.add(words.say(language, "aidpapers.note.declaration", declared.number()));
            }
        }
        return said.isEmpty()
                ? ""
                : words.say(
                        language,
                        "aidpapers.note.sentence",
                        String.join(words.say(language, "aidpapers.note.comma"), said));
    }

    private void add(List<String> said, String key, @Nullable LocalDate day, Locale language) {
        if (day != null) {
            said.add(words.say(language, key, words.day(day, language)));
        }
    }
}
