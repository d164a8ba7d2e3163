package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import youcheng.base.Rejection;
import youcheng.proposals.content.ContentRules;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;

/** A proposal may be incomplete, but not wrong. */
class ContentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    @Test
    void aCompleteDossierIsAccepted() {
        assertAccepted(Dossiers.complete());
    }

    @Test
    void aDossierOfWhichOnlyThePartnerIsKnownIsAccepted() {
        assertAccepted(ProposalContent.about("南特", "Nantes", "FR"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Nantes, partnerNameZh, nameMissing",
        "Nantes, Nantes, partnerNameZh, notChinese",
        "123, Nantes, partnerNameZh, notChinese",
        "南特, '', partnerNameEn, nameMissing",
        "南特, 南特, partnerNameEn, notLatin",
        "南特, Nantes南特, partnerNameEn, notLatin",
        "南特, Нант, partnerNameEn, notLatin",
        "南特, 44000, partnerNameEn, notLatin",
        "南特😀, Nantes, partnerNameZh, notChinese",
        "南特ナント, Nantes, partnerNameZh, notChinese",
        "南特, Nantes 😀, partnerNameEn, notLatin",
        "南特, Nantеs, partnerNameEn, notLatin",
    })
    void eachNameStandsInItsOwnScript(String nameZh, String nameEn, String field, String reason) {
        assertRefused(ProposalContent.about(nameZh, nameEn, "FR"), field, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "首都领地(堪培拉), Australian Capital Territory (Canberra)",
        "圣何塞, San José",
        "努库阿洛法, Nukuʻalofa",
        "𠮷野, Yoshino"
    })
    void namesMayHaveWhatRealNamesHave(String nameZh, String nameEn) {
        assertAccepted(ProposalContent.about(nameZh, nameEn, "AU"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"tier", "otherTies", "letterOfIntentDate", "budget", "contactEmail"})
    void everyTextMayBeAsLongAsItsFieldAndNoLonger(ProposalField field) {
        String filler = field == ProposalField.partnerNameEn ? "x" : "友";

        assertAccepted(Dossiers.with(field, filler.repeat(field.longest())));
        assertRefused(Dossiers.with(field, filler.repeat(field.longest() + 1)), field.name(), "base.rejection.tooLong");
    }

    @Test
    void anAddressMayNotBeTooLongEither() {
        String address = "a".repeat(200) + "@nantes.example";

        assertRefused(Dossiers.with(ProposalField.contactEmail, address), "contactEmail", "base.rejection.tooLong");
    }

    @Test
    void aLetterOfIntentIsSignedTodayAtTheLatest() {
        assertAccepted(Dossiers.with(ProposalField.letterOfIntentDate, "2026-03-06"));
        assertRefused(
                Dossiers.with(ProposalField.letterOfIntentDate, "2026-03-07"),
                "letterOfIntentDate",
                "base.rejection.dateInFuture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "9999999999"})
    void aBudgetIsAnAmount(String amount) {
        assertAccepted(Dossiers.budgetOf(new BigDecimal(amount)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "9999999999.01", "1e20"})
    void aBudgetBeyondReasonIsRefused(String amount) {
        assertRefused(Dossiers.budgetOf(new BigDecimal(amount)), "budget", "budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", "anne.martin@mail.nantes.example", "安@例子.中国"})
    void anAddressOfMailIsAccepted(String address) {
        assertAccepted(Dossiers.with(ProposalField.contactEmail, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne", "anne@", "@nantes.fr", "anne@nantes", "anne@nantes.", "a b@nantes.fr", "a@b@c.fr"})
    void whatIsNoAddressOfMailIsRefused(String address) {
        assertRefused(Dossiers.with(ProposalField.contactEmail, address), "contactEmail", "email");
    }

    private static void assertAccepted(ProposalContent content) {
        assertThatCode(() -> ContentRules.require(content, TODAY)).doesNotThrowAnyException();
    }

    private static void assertRefused(ProposalContent content, String field, String reason) {
        Rejection rejection = refusal(() -> ContentRules.require(content, TODAY));
        assertThat(rejection.field()).isEqualTo(field);
        assertThat(rejection.key()).isEqualTo(reason.startsWith("base.") ? reason : "proposals.rejection." + reason);
    }

    private static Rejection refusal(Runnable attempt) {
        Rejection rejection = catchThrowableOfType(Rejection.class, attempt::run);
        assertThat(rejection).as("a refusal").isNotNull();
        return rejection;
    }
}
