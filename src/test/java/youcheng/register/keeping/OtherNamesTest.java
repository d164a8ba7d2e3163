package youcheng.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youcheng.base.PartialDate;
import youcheng.register.NameRecord;

/** A city's other names are read with the time for which they held, as far as it is known. */
class OtherNamesTest {

    private static final PartialDate MARCH_2019 = new PartialDate(2019, 3, null);
    private static final PartialDate SEPTEMBER_2022 = new PartialDate(2022, 9, null);

    @Test
    void nothingWrittenIsNoName() {
        assertThat(SampleRegister.otherNames("")).isEmpty();
        assertThat(SampleRegister.otherNames(" ")).isEmpty();
    }

    @Test
    void aNameWithoutDatesHoldsWithoutDates() {
        assertThat(SampleRegister.otherNames("local:Köln"))
                .containsExactly(new NameRecord("local", "Köln", null, null));
    }

    @Test
    void aFormerNameTellsUntilWhen() {
        assertThat(SampleRegister.otherNames("zh:汉城@..2005-01"))
                .containsExactly(new NameRecord("zh", "汉城", null, new PartialDate(2005, 1, null)));
    }

    @Test
    void aNameForAWhileTellsFromWhenToWhen() {
        assertThat(SampleRegister.otherNames("en:Nur-Sultan@2019-03..2022-09"))
                .containsExactly(new NameRecord("en", "Nur-Sultan", MARCH_2019, SEPTEMBER_2022));
    }

    @Test
    void aNameStillInUseTellsSinceWhen() {
        assertThat(SampleRegister.otherNames("en:Kyiv@2019-03.."))
                .containsExactly(new NameRecord("en", "Kyiv", MARCH_2019, null));
    }

    @Test
    void severalNamesStandInTheirOrder() {
        assertThat(SampleRegister.otherNames("local:Bruxelles|local:Brussel|en:Brussels"))
                .extracting(NameRecord::name)
                .containsExactly("Bruxelles", "Brussel", "Brussels");
    }

    @Test
    void aColonInANameBelongsToTheName() {
        assertThat(SampleRegister.otherNames("local:A:B")).containsExactly(new NameRecord("local", "A:B", null, null));
    }
}
