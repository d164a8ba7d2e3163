package youcheng.aid.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.Bilingual;
import youcheng.documents.templates.PaperPlaceholder;
import youcheng.register.Countries;
import youcheng.register.Country;

/** Who gives, sends and gets the goods of a paper. */
@Component
class PaperParties {

    private final Countries countries;
    private final Bilingual office;

    PaperParties(
            Countries countries,
            @Value("${youcheng.letters.office-zh}") String officeZh,
            @Value("${youcheng.letters.office-en}") String officeEn) {
        this.countries = countries;
        this.office = new Bilingual(officeZh, officeEn);
    }

    Bilingual office() {
        return office;
    }

    Bilingual donor(PaperSource source, AidPaperKey key) {
        return isGiven(source) ? office : partners(source, key);
    }

    Bilingual recipient(PaperSource source, AidPaperKey key) {
        if (isGiven(source)) {
            return partners(source, key);
        }
        List<Bilingual> ours = source.aid().parties().stream()
                .filter(party -> party.role() == AidParty.PartyRole.RECIPIENT)
                .map(AidParty::name)
                .toList();
        return ours.isEmpty() ? office : joined(ours);
    }

    /** The partner that a paper is for, those to whom its shipment goes, or all. */
    Bilingual partners(PaperSource source, AidPaperKey key) {
        return source.party(key)
                .map(AidParty::name)
                .or(() ->
                        source.shipment(key).filter(shipment -> isGiven(source)).map(PaperParties::recipients))
                .orElseGet(() -> joined(
                        source.aid().partners().stream().map(AidParty::name).toList()));
    }

    /** Where the partners are. */
    Bilingual country(PaperSource source, AidPaperKey key) {
        List<AidParty> of =
                source.party(key).map(List::of).orElseGet(() -> source.aid().partners());
        return joined(of.stream()
                .map(AidParty::country)
                .distinct()
                .flatMap(code -> countries.find(code).stream())
                .map(PaperParties::name)
                .toList());
    }

    /** What a paper says of what is left blank. */
    Map<PaperPlaceholder, Bilingual> ifBlank(PaperSource source, AidPaperKey key) {
        Map<PaperPlaceholder, Bilingual> all = new EnumMap<>(PaperPlaceholder.class);
        all.put(PaperPlaceholder.CONSIGNOR, office);
        all.put(PaperPlaceholder.CONSIGNEE, recipient(source, key));
        all.put(PaperPlaceholder.RECIPIENT, partners(source, key));
        all.keySet().retainAll(key.kind().asked());
        return all;
    }

    private static boolean isGiven(PaperSource source) {
        return source.aid().direction() == AidDirection.GIVEN;
    }

    private static Bilingual recipients(ShipmentRecord shipment) {
        return joined(shipment.lines().stream()
                .map(line -> line.recipient().name())
                .distinct()
                .toList());
    }

    private static Bilingual name(Country country) {
        return new Bilingual(country.nameZh(), country.nameEn());
    }

    private static Bilingual joined(List<Bilingual> names) {
        return new Bilingual(
                names.stream().map(Bilingual::chinese).collect(Collectors.joining("、")),
                names.stream().map(Bilingual::english).collect(Collectors.joining(", ")));
    }
}
