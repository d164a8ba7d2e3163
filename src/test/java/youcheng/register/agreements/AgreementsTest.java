package youcheng.register.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.Change;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.register.AgreementKind;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.Agreements.AgreementDraft;

/** Agreements are kept by officers of the desk, warn before they expire, and tell in the trail what became of them. */
@PortalTest
class AgreementsTest {

    @Autowired
    private RegisterOffice office;

    @Autowired
    private Agreements agreements;

    private RelationshipId relationship = new RelationshipId(0);

    @BeforeEach
    void aRelationship() {
        relationship = office.relationship();
    }

    @Test
    void anAgreementIsEnteredAndTheTrailSaysWhatItSays() {
        AgreementId id = add(draft("友好城市协议", null, "2005-01", null, false));

        assertThat(agreements.of(relationship)).singleElement().satisfies(stored -> {
            assertThat(stored.id()).isEqualTo(id);
            assertThat(stored.standing()).isEqualTo(AgreementStanding.OPEN_ENDED);
        });
        assertThat(office.lastEntry(relationship).event().action()).isEqualTo("agreement.added");
        assertThat(office.lastEntry(relationship).event().changes())
                .contains(
                        new Change("agreement.title", null, "友好城市协议", false),
                        new Change("agreement.signed", null, "2005-01", false));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, false, EXPIRED",
        "0, false, EXPIRES_SOON",
        "180, false, EXPIRES_SOON",
        "181, false, IN_FORCE",
        "40, true, RENEWS_SOON",
        "181, true, IN_FORCE",
        "-1, true, RENEWED",
    })
    void anAgreementWarnsBeforeItExpiresUnlessItRenewsByItself(int days, boolean renews, AgreementStanding standing) {
        add(draft("备忘录", null, "2010", office.today().plusDays(days), renews));

        assertThat(agreements.of(relationship).getFirst().standing()).isEqualTo(standing);
    }

    @Test
    void whatExpiresIsListedByItsTermWithoutWhatRenewsHasEndedOrBelongsToARelationshipThatEnded() {
        LocalDate day = office.today().plusDays(30);
        add(draft("到期", null, "", day.minusDays(1), false));
        add(draft("当日", null, "", day, false));
        add(draft("续期", null, "", day.minusDays(1), true));
        add(draft("长期", null, "", null, false));
        AgreementId ended = add(draft("已终止", null, "", day.minusDays(1), false));
        office.sessions.as("officer", () -> agreements.end(ended, versionOf(ended), "2020", "双方商定"));

        assertThat(expiring(day)).containsExactly("到期");
        office.end(relationship);
        assertThat(expiring(day)).isEmpty();
    }

    @Test
    void aSubAgreementStandsUnderAnAgreementOfItsRelationshipAndNeverUnderItself() {
        AgreementId above = add(draft("总协议", null, "2005", null, false));
        AgreementId below = add(draft("专项", above, "2006", null, false));

        assertThat(record(below).parent()).isEqualTo(above);
        refused(() -> change(above, draft("总协议", below, "2005", null, false)), "parent", "parentBelow");
        refused(() -> change(above, draft("总协议", above, "2005", null, false)), "parent", "parentBelow");
        RelationshipId other = office.relationship();
        refused(
                () -> agreements.add(other, draft("专项", above, "2006", null, false)),
                "parent",
                "parentOfOtherRelationship");
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        refused(
                () -> agreements.add(relationship, draft(" ", null, "", null, false)),
                "title",
                "base.rejection.missing");
        refused(
                () -> agreements.add(relationship, draft("长".repeat(201), null, "", null, false)),
                "title",
                "base.rejection.tooLong");
        refused(
                () -> agreements.add(relationship, new AgreementDraft(null, null, "协议", "", "", null, false)),
                "kind",
                "base.rejection.missing");
        refused(
                () -> agreements.add(relationship, draft("协议", null, "前年", null, false)),
                "signed",
                "base.rejection.noDate");
        String nextYear = Integer.toString(office.today().getYear() + 1);
        refused(
                () -> agreements.add(relationship, draft("协议", null, nextYear, null, false)),
                "signed",
                "base.rejection.dateInFuture");
        LocalDate early = LocalDate.of(2004, 12, 31);
        refused(
                () -> agreements.add(relationship, draft("协议", null, "2005", early, false)),
                "termUntil",
                "termBeforeSigning");
        refused(
                () -> agreements.add(relationship, draft("协议", null, "2005", null, true)),
                "termUntil",
                "renewsWithoutTerm");
        assertThat(agreements.of(relationship)).isEmpty();
    }

    @Test
    void onlyOfficersOfTheDeskChangeAgreementsAndOnlyWhileTheRelationshipRuns() {
        office.openOtherDesk();
        AgreementDraft good = draft("协议", null, "2005", null, false);
        office.assertRefused(RegisterOffice.OTHER_DESK, () -> agreements.add(relationship, good), null, "otherDesk");
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> office.sessions.as("supervisor", () -> agreements.add(relationship, good)));
        AgreementId id = add(good);
        office.end(relationship);
        refused(() -> change(id, draft("新名", null, "2005", null, false)), null, "ended");
        assertThat(record(id).title()).isEqualTo("协议");
    }

    @Test
    void aCorrectionTellsWhatItChangedAndOfWhichAgreement() {
        AgreementId id = add(draft("协议", null, "2005", null, false));
        LocalDate until = office.today().plusYears(2);
        office.sessions.as("officer", () -> change(id, draft("协议", null, "2005", until, true)));

        assertThat(office.lastEntry(relationship).event().changes())
                .containsExactly(
                        new Change("agreement.which", null, "协议", false),
                        new Change("agreement.termUntil", null, until.toString(), false),
                        new Change("agreement.renews", "false", "true", false));
        int entries = office.entries(relationship).size();
        office.sessions.as("officer", () -> change(id, draft("协议", null, "2005", until, true)));
        assertThat(office.entries(relationship))
                .as("the same again is no change")
                .hasSize(entries);
    }

    @Test
    void anAgreementEndsWithItsReasonAndIsNotChangedAfterThat() {
        AgreementId id = add(draft("协议", null, "2005-03-01", null, false));
        refused(() -> agreements.end(id, versionOf(id), "", "理由"), "endedOn", "base.rejection.missing");
        refused(() -> agreements.end(id, versionOf(id), "2005-02", "理由"), "endedOn", "endBeforeSigning");
        refused(() -> agreements.end(id, versionOf(id), "2019", " "), "reason", "base.rejection.missing");
        office.sessions.as("officer", () -> agreements.end(id, versionOf(id), "2019", "对方单方面终止"));

        assertThat(record(id).standing()).isEqualTo(AgreementStanding.ENDED);
        assertThat(record(id).endedReason()).isEqualTo("对方单方面终止");
        refused(() -> change(id, draft("协议", null, "2005", null, false)), null, "changedMeanwhile");
    }

    @Test
    void ofTwoWhoChangeTheSameAgreementAtOnceTheSecondIsTold() throws Exception {
        AgreementId id = add(draft("协议", null, "2005", null, false));
        long seen = versionOf(id);

        List<Throwable> refused =
                SameInstant.refusals(() -> as("officer", id, seen, "甲的版本"), () -> as("officer2", id, seen, "乙的版本"));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(record(id).title()).isIn("甲的版本", "乙的版本");
    }

    @Test
    void anAgreementThatIsNotThereIsRefused() {
        refused(() -> agreements.end(new AgreementId(Long.MAX_VALUE), 0, "2019", "理由"), null, "gone");
    }

    private Rejection refused(Runnable event, @Nullable String field, String key) {
        return office.assertRefused("officer", event, field, key);
    }

    private boolean as(String person, AgreementId id, long seen, String title) {
        office.sessions.as(person, () -> agreements.change(id, seen, draft(title, null, "2005", null, false)));
        return true;
    }

    private AgreementId add(AgreementDraft draft) {
        return office.sessions.as("officer", () -> agreements.add(relationship, draft));
    }

    private void change(AgreementId id, AgreementDraft draft) {
        agreements.change(id, versionOf(id), draft);
    }

    private long versionOf(AgreementId id) {
        return record(id).version();
    }

    private AgreementRecord record(AgreementId id) {
        return agreements.of(relationship).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> expiring(LocalDate before) {
        return agreements.expiringBefore(before).stream()
                .filter(each -> each.relationship().equals(relationship))
                .map(AgreementRecord::title)
                .toList();
    }

    private static AgreementDraft draft(
            String title, @Nullable AgreementId parent, String signed, @Nullable LocalDate until, boolean renews) {
        return new AgreementDraft(parent, AgreementKind.AGREEMENT, title, "城市治理", signed, until, renews);
    }
}
