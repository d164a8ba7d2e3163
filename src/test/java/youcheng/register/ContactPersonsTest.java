package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailProof;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.PartialDate;

/** Contact persons are kept by officers of the desk; what is personal stands in the trail as a digest only. */
@PortalTest
class ContactPersonsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private TrailProof proof;

    @Autowired
    private JdbcClient database;

    private RelationshipId relationship = new RelationshipId(0);

    @BeforeEach
    void aRelationship() {
        relationship = office.relationship();
    }

    @Test
    void aPersonIsEnteredAndTheTrailKeepsDigestsOnly() {
        add("Aroha Ngata");

        assertThat(office.sessions.as("legal", () -> contacts.of(relationship)))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.email()).isEqualTo("kept@city.example");
                    assertThat(person.inPostSince()).isEqualTo(new PartialDate(2024, 11, null));
                });
        assertThat(office.lastEntry(relationship).event().changes())
                .contains(new Change("contact.name", null, "Aroha Ngata", true))
                .allMatch(Change::personal);
        assertThat(canonicalTexts()).noneMatch(text -> text.contains("Aroha") || text.contains("kept@"));
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }

    @Test
    void aMereAdministratorAndAJobDoNotSeeHowToReachSomebody() {
        ContactPersonId id = add("Aroha Ngata");

        ContactPersonRecord seen =
                office.sessions.as("admin", () -> contacts.find(id)).orElseThrow();
        assertThat(seen.name()).isEqualTo("Aroha Ngata");
        assertThat(seen.email()).isEmpty();
        assertThat(seen.phone()).isEmpty();
        office.sessions.signOut();
        assertThat(contacts.of(relationship).getFirst().phone()).isEmpty();
    }

    @Test
    void thePersonsOfSeveralRelationshipsAreReadAtOnce() {
        RelationshipId other = office.relationship();
        add("Aroha Ngata");
        Map<RelationshipId, List<ContactPersonRecord>> all = contacts.of(List.of(relationship, other));

        assertThat(all).containsOnlyKeys(relationship);
        assertThat(contacts.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "a b@city.example", "a@city..example", "Name <a@city.example>"})
    void anAddressThatIsNoneIsRefused(String email) {
        refused(
                () -> contacts.add(relationship, draft("Aroha Ngata", Post.MAYOR, email, "", null)),
                "email",
                "base.rejection.email");
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        refused(
                () -> contacts.add(relationship, draft("  ", Post.MAYOR, "", "", null)),
                "name",
                "base.rejection.missing");
        refused(
                () -> contacts.add(relationship, draft("n".repeat(121), Post.MAYOR, "", "", null)),
                "name",
                "base.rejection.tooLong");
        refused(() -> contacts.add(relationship, draft("Aroha", null, "", "", null)), "post", "base.rejection.missing");
        refused(
                () -> contacts.add(relationship, draft("Aroha", Post.OTHER, "", "24", null)),
                "inPostSince",
                "base.rejection.noDate");
        refused(
                () -> contacts.add(relationship, draft("Aroha", Post.OTHER, "", "2024", LocalDate.of(2023, 12, 31))),
                "termEnds",
                "termBeforeBegin");
        assertThat(contacts.of(relationship)).isEmpty();
    }

    @Test
    void onlyOfficersOfTheDeskKeepThem() {
        office.openOtherDesk();
        ContactDraft good = draft("Aroha", Post.MAYOR, "", "", null);
        office.assertRefused(RegisterOffice.OTHER_DESK, () -> contacts.add(relationship, good), null, "otherDesk");
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> office.sessions.as("auditor", () -> contacts.add(relationship, good)));
        office.end(relationship);
        refused(() -> contacts.add(relationship, good), null, "ended");
    }

    @Test
    void somebodyMakesSureOfAPersonAndThatAgesAfterTwelveMonths() {
        ContactPersonId id = add("Aroha Ngata");
        assertThat(record(id).isStale(office.today())).isTrue();
        office.sessions.as("officer", () -> contacts.verify(id, record(id).version()));

        ContactPersonRecord verified = record(id);
        assertThat(verified.verifiedOn()).isEqualTo(office.today());
        assertThat(verified.verifiedBy()).isEqualTo(office.sessions.accountId("officer"));
        assertThat(verified.isStale(office.today().plusMonths(12))).isFalse();
        assertThat(verified.isStale(office.today().plusMonths(12).plusDays(1))).isTrue();
        assertThat(office.lastEntry(relationship).event().action()).isEqualTo("contact.verified");
    }

    @Test
    void whoLeavesNamesASuccessorWhoIsEnteredInTheSameStep() {
        ContactPersonId id = add("Aroha Ngata");
        ContactDraft next = draft("Wiremu Parata", Post.MAYOR, "next@city.example", "2025-10", null);
        office.sessions.as("officer", () -> contacts.leave(id, record(id).version(), "2025-10", null, next));

        ContactPersonId successor = Objects.requireNonNull(record(id).successor());
        assertThat(record(successor).name()).isEqualTo("Wiremu Parata");
        assertThat(record(id).holdsPost(office.today())).isFalse();
        assertThat(contacts.of(relationship))
                .extracting(ContactPersonRecord::name)
                .containsExactly("Wiremu Parata", "Aroha Ngata");
        assertThat(office.lastEntry(relationship).event().changes())
                .contains(new Change("contact.successor", null, "Wiremu Parata", true));
        refused(() -> contacts.verify(id, record(id).version()), null, "changedMeanwhile");
    }

    @Test
    void aSuccessorWhoIsNoneIsRefusedAndNothingIsLeft() {
        ContactPersonId id = add("Aroha Ngata");
        RelationshipId other = office.relationship();
        ContactPersonId elsewhere =
                office.sessions.as("officer", () -> contacts.add(other, draft("Far", Post.MAYOR, "", "", null)));
        ContactDraft nameless = draft("", Post.MAYOR, "", "", null);

        refused(() -> contacts.leave(id, 0, "", null, null), "leftOn", "base.rejection.missing");
        refused(() -> contacts.leave(id, 0, "2024-10", null, null), "leftOn", "leftBeforeBegin");
        refused(() -> contacts.leave(id, 0, "2025", id, null), "successor", "successor");
        refused(() -> contacts.leave(id, 0, "2025", elsewhere, null), "successor", "successor");
        refused(() -> contacts.leave(id, 0, "2025", null, nameless), "successor.name", "base.rejection.missing");
        refused(() -> contacts.leave(id, 0, "2025", id, nameless), "successor", "twoSuccessors");
        assertThat(record(id).leftOn()).isNull();
        assertThat(contacts.of(relationship)).hasSize(1);
    }

    @Test
    void aCorrectionTellsWhomItIsAbout() {
        ContactPersonId id = add("Aroha Ngata");
        office.sessions.as(
                "officer",
                () -> contacts.change(
                        id,
                        record(id).version(),
                        draft("Aroha Ngata", Post.MAYOR, "new@city.example", "2024-11", null)));

        assertThat(office.lastEntry(relationship).event().changes())
                .containsExactly(
                        new Change("contact.which", null, "Aroha Ngata", true),
                        new Change("contact.email", "kept@city.example", "new@city.example", true));
    }

    @Test
    void ofTwoWhoChangeTheSamePersonAtOnceTheSecondIsTold() throws Exception {
        ContactPersonId id = add("Aroha Ngata");
        long seen = record(id).version();

        List<Throwable> refused =
                SameInstant.refusals(() -> renamed("officer", id, seen), () -> renamed("officer2", id, seen));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aPersonHoldsThePostUntilTheyLeaveOrTheirTermIsOver() {
        assertThat(person(null, null).holdsPost(DAY)).isTrue();
        assertThat(person(DAY, null).holdsPost(DAY)).isTrue();
        assertThat(person(DAY.minusDays(1), null).holdsPost(DAY)).isFalse();
        assertThat(person(null, new PartialDate(2026, 6, 16)).holdsPost(DAY)).isTrue();
        assertThat(person(null, new PartialDate(2026, 6, 15)).holdsPost(DAY)).isFalse();
        assertThat(person(null, new PartialDate(2026, null, null)).holdsPost(DAY))
                .isFalse();
    }

    private boolean renamed(String officer, ContactPersonId id, long seen) {
        office.sessions.as(
                officer, () -> contacts.change(id, seen, draft("By " + officer, Post.MAYOR, "", "2024", null)));
        return true;
    }

    private static ContactPersonRecord person(@Nullable LocalDate termEnds, @Nullable PartialDate leftOn) {
        return new ContactPersonRecord(
                new ContactPersonId(1),
                new RelationshipId(1),
                "Aroha Ngata",
                "",
                Post.MAYOR,
                "",
                "",
                "",
                null,
                termEnds,
                leftOn,
                null,
                null,
                null,
                0);
    }

    private void refused(Runnable event, @Nullable String field, String key) {
        office.assertRefused("officer", event, field, key);
    }

    private ContactPersonId add(String name) {
        return office.sessions.as(
                "officer",
                () -> contacts.add(relationship, draft(name, Post.MAYOR, "kept@city.example", "2024-11", null)));
    }

    private ContactPersonRecord record(ContactPersonId id) {
        return office.sessions.as("officer", () -> contacts.find(id)).orElseThrow();
    }

    private List<String> canonicalTexts() {
        return database.sql("select canonical from audit_entry where subject = ?")
                .param("relationship:" + relationship)
                .query(String.class)
                .list();
    }

    private static ContactDraft draft(
            String name, @Nullable Post post, String email, String since, @Nullable LocalDate termEnds) {
        return new ContactDraft(name, "市长", post, email, "+64 4 000 0000", "英语", since, termEnds);
    }
}
