package youcheng.aid.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import youcheng.aid.content.AidDirection;
import youcheng.aid.packages.AidState;
import youcheng.aid.packages.AidValue;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;

/**
 * A package as the list shows it.
 *
 * @param number its case
 * @param title what it is called
 * @param direction which way its goods go
 * @param state where it stands
 * @param day the day under which it is listed
 * @param value what its goods are worth
 * @param occasion the emergency that it belongs to, or empty
 * @param isEnteredAfterwards whether it was entered afterwards, from a source
 */
public record AidRow(
        CaseNumber number,
        Bilingual title,
        AidDirection direction,
        AidState state,
        LocalDate day,
        AidValue value,
        String occasion,
        boolean isEnteredAfterwards) {

    /** As it is stored. */
    AidRow(
            String number,
            String titleZh,
            String titleEn,
            AidDirection direction,
            AidState state,
            LocalDate day,
            BigDecimal valueCny,
            int unvalued,
            String occasion,
            boolean isEnteredAfterwards) {
        this(
                new CaseNumber(number),
                new Bilingual(titleZh, titleEn),
                direction,
                state,
                day,
                new AidValue(valueCny, unvalued),
                occasion,
                isEnteredAfterwards);
    }

    /** How far it has come. */
    public AidPhase phase() {
        return AidPhase.of(state);
    }

    /** Whether it is known at all what any of its goods are worth. */
    public boolean isValued() {
        return value.cny().signum() > 0;
    }
}
