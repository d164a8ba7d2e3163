package youcheng.aid.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import youcheng.aid.content.AidDirection;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.PaperPlaceholder;

/** The papers of aid packages. The names are also those of their number patterns. */
public enum AidPaperKind {
    /** Per shipment that we send. */
    PACKING_LIST(
            PaperKind.PACKING_LIST,
            AidDirection.GIVEN,
            Set.of(PaperPlaceholder.TOTAL_CARTONS, PaperPlaceholder.SIGNATORY),
            PaperPlaceholder.CONSIGNOR,
            PaperPlaceholder.CONSIGNEE,
            PaperPlaceholder.MARKS,
            PaperPlaceholder.TOTAL_CARTONS,
            PaperPlaceholder.GROSS_WEIGHT,
            PaperPlaceholder.NET_WEIGHT,
            PaperPlaceholder.SIGNATORY),

    /** Per partner to whom we give. */
    GIFT_CERTIFICATE(
            PaperKind.GIFT_CERTIFICATE,
            AidDirection.GIVEN,
            Set.of(PaperPlaceholder.SIGNATORY),
            PaperPlaceholder.SIGNATORY),

    /** Per shipment that is handed over. */
    HANDOVER_CERTIFICATE(
            PaperKind.HANDOVER_CERTIFICATE,
            AidDirection.GIVEN,
            Set.of(PaperPlaceholder.PLACE, PaperPlaceholder.HANDED_OVER_BY, PaperPlaceholder.RECEIVED_BY),
            PaperPlaceholder.PLACE,
            PaperPlaceholder.HANDED_OVER_BY,
            PaperPlaceholder.RECEIVED_BY,
            PaperPlaceholder.TOTAL_CARTONS),

    /** Of a package that we are given, and per shipment of it. */
    IMPORT_LIST(
            PaperKind.IMPORT_LIST,
            AidDirection.RECEIVED,
            Set.of(PaperPlaceholder.DUTY_BASIS, PaperPlaceholder.SIGNATORY),
            PaperPlaceholder.CONSIGNEE,
            PaperPlaceholder.DUTY_BASIS,
            PaperPlaceholder.PORT,
            PaperPlaceholder.TOTAL_CARTONS,
            PaperPlaceholder.SIGNATORY),

    /** Of a package that we are given. */
    ALLOCATION_LIST(
            PaperKind.ALLOCATION_LIST,
            AidDirection.RECEIVED,
            Set.of(PaperPlaceholder.SIGNATORY),
            PaperPlaceholder.SIGNATORY),

    /** Per donor of a package that we are given. */
    LETTER_OF_THANKS(
            PaperKind.LETTER_OF_THANKS,
            AidDirection.RECEIVED,
            Set.of(PaperPlaceholder.SIGNATORY),
            PaperPlaceholder.RECIPIENT,
            PaperPlaceholder.SIGNATORY,
            PaperPlaceholder.REPLY_TO,
            PaperPlaceholder.PARTNER_LANGUAGE_TEXT);

    private final PaperKind template;
    private final AidDirection direction;
    private final Set<PaperPlaceholder> required;
    private final List<PaperPlaceholder> asked;

    AidPaperKind(
            PaperKind template, AidDirection direction, Set<PaperPlaceholder> required, PaperPlaceholder... asked) {
        this.template = template;
        this.direction = direction;
        this.required = required;
        this.asked = List.of(asked);
    }

    /** From which templates it is written. */
    PaperKind template() {
        return template;
    }

    /** What an officer is asked for beside number, date and note, in this order. */
    public List<PaperPlaceholder> asked() {
        return asked;
    }

    /** Whether it is not written without this. */
    public boolean requires(PaperPlaceholder placeholder) {
        return required.contains(placeholder);
    }

    /** Those of packages that go this way. */
    static List<AidPaperKind> of(AidDirection direction) {
        return Arrays.stream(values())
                .filter(kind -> kind.direction == direction)
                .toList();
    }
}
