package youcheng.aid.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.aid.content.AidDirection;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;

/**
 * What was done in one emergency, of what the signed-in person may read.
 *
 * @param occasion the emergency
 * @param parts packages, or their shipments where they have such; what is known to be earliest comes first
 * @param others how many parts there are beside those
 */
public record Emergency(String occasion, List<Consignment> parts, int others) {

    /**
     * An emergency that can be chosen.
     *
     * @param occasion what it is called
     * @param packages how many packages belong to it
     */
    public record NamedEmergency(String occasion, long packages) {}

    /**
     * A shipment, or a package without any, with its four days, which are never mixed up. An unknown one is null.
     *
     * @param number its case
     * @param title what the package is called
     * @param direction which way its goods go
     * @param place its place among the shipments of the package; 0 for the package itself
     * @param announcedOn when it was announced
     * @param sentOn when it left
     * @param arrivedOn when it arrived
     * @param handedOverOn when it was handed over
     */
    public record Consignment(
            CaseNumber number,
            Bilingual title,
            AidDirection direction,
            int place,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate handedOverOn) {

        /** As it is stored. */
        Consignment(
                String number,
                String titleZh,
                String titleEn,
                AidDirection direction,
                int place,
                @Nullable LocalDate announcedOn,
                @Nullable LocalDate sentOn,
                @Nullable LocalDate arrivedOn,
                @Nullable LocalDate handedOverOn) {
            this(
                    new CaseNumber(number),
                    new Bilingual(titleZh, titleEn),
                    direction,
                    place,
                    announcedOn,
                    sentOn,
                    arrivedOn,
                    handedOverOn);
        }

        /** The first of its days that is known; the last day that there can be where none is. */
        LocalDate first() {
            return Stream.of(announcedOn, sentOn, arrivedOn, handedOverOn)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.MAX);
        }
    }
}
