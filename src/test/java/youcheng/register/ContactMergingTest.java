package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailProof;
import youcheng.base.ChangedMeanwhile;
import youcheng.register.ContactMerge.ContactMergePreview;
import youcheng.register.ContactMerge.DoneContactMerge;

/** Two entries of one contact person become one, and two again: nothing is lost on either way. */
@PortalTest
class ContactMergingTest {

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private ContactMerging merging;

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
    void theChosenValuesHoldAndTheOtherEntryIsShownNoMore() {
        ContactPersonId stays = add("Aroha Ngata", "", "+64 4 1");
        ContactPersonId goes = add("Ngata Aroha", "aroha@city.example", "+64 4 2");

        merge(stays, goes, EnumSet.of(ContactField.EMAIL));

        assertThat(all()).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(stays);
            assertThat(person.name()).isEqualTo("Aroha Ngata");
            assertThat(person.email()).isEqualTo("aroha@city.example");
            assertThat(person.phone()).isEqualTo("+64 4 1");
        });
        assertThat(contacts.find(goes)).isEmpty();
        assertThat(office.lastEntry(relationship).event().action()).isEqualTo("contact.merged");
        assertThat(office.lastEntry(relationship).event().changes())
                .contains(
                        new Change("contact.mergedWith", null, "Ngata Aroha", true),
                        new Change("contact.email", null, "aroha@city.example", true));
        assertVerifies();
    }

    @Test
    void whoeverFollowedTheOneThatGoesFollowsTheOneThatStaysAndUndoingTurnsItBack() {
        ContactPersonId stays = add("Aroha Ngata", "", "");
        ContactPersonId goes = add("A. Ngata", "", "");
        ContactPersonId before = add("Wiremu Parata", "", "");
        as("officer", () -> contacts.leave(before, record(before).version(), "2025", goes, null));
        List<ContactPersonRecord> asTheyStood = withoutVersions();

        assertThat(preview(stays, goes).moves()).containsExactly(java.util.Map.entry("merging.successors", 1));
        merge(stays, goes, Set.of());
        assertThat(record(before).successor()).isEqualTo(stays);

        as("officer", () -> merging.undo(only().id()));
        assertThat(withoutVersions()).isEqualTo(asTheyStood);
        assertThat(office.lastEntry(relationship).event().action()).isEqualTo("contact.unmerged");
        assertThat(as("officer", () -> merging.done(relationship))).isEmpty();
        assertVerifies();
    }

    @Test
    void oneWhoWasFollowedByTheOtherEntryDoesNotFollowOneself() {
        ContactPersonId stays = add("Aroha Ngata", "", "");
        ContactPersonId goes = add("A. Ngata", "", "");
        as("officer", () -> contacts.leave(stays, record(stays).version(), "2025", goes, null));

        merge(stays, goes, Set.of());
        assertThat(record(stays).successor()).isNull();
        as("officer", () -> merging.undo(only().id()));
        assertThat(record(stays).successor()).isEqualTo(goes);
    }

    @Test
    void whatSomebodyBuiltOnTheMergeIsNamedAndNotUndone() {
        ContactPersonId stays = add("Aroha Ngata", "", "");
        ContactPersonId goes = add("A. Ngata", "", "");
        ContactPersonId before = add("Wiremu Parata", "", "");
        as("officer", () -> contacts.leave(before, record(before).version(), "2025", goes, null));
        merge(stays, goes, Set.of());
        long merge = only().id();

        as("officer", () -> contacts.change(before, record(before).version(), draft("Wiremu P.", "", "")));
        refused(() -> merging.undo(merge), "merging.rejection.builtOn");
        as("officer", () -> contacts.verify(stays, record(stays).version()));
        refused(() -> merging.undo(merge), "merging.rejection.contactChanged");
    }

    @Test
    void threeEntriesBecomeOneAndPartInTurn() {
        ContactPersonId one = add("Aroha Ngata", "", "");
        ContactPersonId two = add("A. Ngata", "", "");
        ContactPersonId three = add("Ngata", "", "");
        ContactPersonId before = add("Wiremu Parata", "", "");
        as("officer", () -> contacts.leave(before, record(before).version(), "2025", three, null));
        List<ContactPersonRecord> asTheyStood = withoutVersions();
        merge(two, three, Set.of());
        long first = only().id();
        merge(one, two, Set.of());
        assertThat(record(before).successor()).isEqualTo(one);

        refused(() -> merging.undo(first), "merging.rejection.contactChanged");
        as("officer", () -> merging.undo(only().id()));
        as("officer", () -> merging.undo(first));
        assertThat(withoutVersions()).isEqualTo(asTheyStood);
    }

    @Test
    void aRepeatDoesNothingAndOfTwoAtOnceOneIsTold() throws Exception {
        ContactPersonId stays = add("Aroha Ngata", "", "");
        ContactPersonId goes = add("A. Ngata", "", "");
        ContactMergePreview seen = preview(stays, goes);
        ContactMergePreview theOtherWay = preview(goes, stays);

        List<Throwable> told = SameInstant.refusals(
                () -> as("officer", () -> merging.merge(seen, Set.of())),
                () -> as("officer2", () -> merging.merge(theOtherWay, Set.of())));
        assertThat(told).singleElement().isInstanceOf(ChangedMeanwhile.class);

        boolean firstWon = all().getFirst().id().equals(stays);
        int entries = office.entries(relationship).size();
        as("officer", () -> merging.merge(firstWon ? seen : theOtherWay, Set.of()));
        as("officer", () -> merging.undo(only().id()));
        assertThat(office.entries(relationship)).hasSize(entries + 1);
        assertVerifies();
    }

    @Test
    void whatCannotBeOneIsRefused() {
        ContactPersonId stays = add("Aroha Ngata", "", "");
        ContactPersonId goes = add("A. Ngata", "", "");
        RelationshipId other = office.relationship();
        ContactPersonId elsewhere = as("officer", () -> contacts.add(other, draft("Aroha", "", "")));
        ContactMergePreview seen = preview(stays, goes);

        refused(() -> merging.preview(stays, stays), "merging.rejection.sameContact");
        refused(() -> merging.preview(stays, elsewhere), "merging.rejection.otherRelationship");
        as("officer", () -> contacts.verify(stays, record(stays).version()));
        refused(() -> merging.merge(seen, Set.of()), "register.rejection.changedMeanwhile");
        office.openOtherDesk();
        office.assertRefused(
                RegisterOffice.OTHER_DESK, () -> merging.merge(preview(stays, goes), Set.of()), null, "otherDesk");
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> as("supervisor", () -> merging.merge(seen, Set.of())));
        assertThat(all()).hasSize(2);
    }

    @Test
    void oneMailAddressOrOneNameInAnotherOrderOrScriptIsOffered() {
        add("Aroha Ngata", "a@city.example", "");
        add("Wiremu Parata", "A@City.example", "");
        add("王 芳", "", "");
        add("Fang Wang", "", "");
        add("Somebody Else", "", "");

        assertThat(as("officer", () -> merging.likely(relationship)))
                .extracting(pair -> pair.one().name() + " = " + pair.other().name())
                .containsExactly("Aroha Ngata = Wiremu Parata", "王 芳 = Fang Wang");
        assertThat(as("auditor", () -> merging.likely(relationship))).isEmpty();
        assertThat(as("auditor", () -> merging.done(relationship))).isEmpty();
    }

    @Test
    void theEntryThatWentIsStillOnRecord() {
        ContactPersonId stays = add("Aroha Ngata", "", "");
        ContactPersonId goes = add("A. Ngata", "kept@city.example", "");
        merge(stays, goes, Set.of());

        assertThat(database.sql("select email from contact_person where id = ? and merged_into = ?")
                        .params(goes.value(), stays.value())
                        .query(String.class)
                        .single())
                .isEqualTo("kept@city.example");
        refused(() -> contacts.change(goes, 1, draft("Somebody", "", "")), "register.rejection.changedMeanwhile");
    }

    private void merge(ContactPersonId stays, ContactPersonId goes, Set<ContactField> ofOther) {
        as("officer", () -> merging.merge(merging.preview(stays, goes), ofOther));
    }

    private ContactMergePreview preview(ContactPersonId stays, ContactPersonId goes) {
        return as("officer", () -> merging.preview(stays, goes));
    }

    private DoneContactMerge only() {
        return as("officer", () -> merging.done(relationship)).getFirst();
    }

    private ContactPersonId add(String name, String email, String phone) {
        return as("officer", () -> contacts.add(relationship, draft(name, email, phone)));
    }

    private static ContactDraft draft(String name, String email, String phone) {
        return new ContactDraft(name, "", Post.MAYOR, email, phone, "", "2024", null);
    }

    private List<ContactPersonRecord> all() {
        return as("officer", () -> contacts.of(relationship));
    }

    /** Undoing counts on, so only the number of changes differs. */
    private List<ContactPersonRecord> withoutVersions() {
        return all().stream()
                .map(person -> new ContactPersonRecord(
                        person.id(),
                        person.relationship(),
                        person.name(),
                        person.title(),
                        person.post(),
                        person.email(),
                        person.phone(),
                        person.languages(),
                        person.inPostSince(),
                        person.termEnds(),
                        person.leftOn(),
                        person.successor(),
                        person.verifiedOn(),
                        person.verifiedBy(),
                        0))
                .toList();
    }

    private ContactPersonRecord record(ContactPersonId id) {
        return as("officer", () -> contacts.find(id)).orElseThrow();
    }

    private void refused(Runnable action, String key) {
        office.assertRefused("officer", action, null, key);
    }

    private void assertVerifies() {
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }

    private <T> T as(String person, java.util.function.Supplier<T> action) {
        return office.sessions.as(person, action);
    }

    private boolean as(String person, Runnable action) {
        office.sessions.as(person, action);
        return true;
    }
}
