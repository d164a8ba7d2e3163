package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.base.Rejection;
import youcheng.identity.Role;
import youcheng.imports.targets.ImportKind;
import youcheng.proposals.StandIns;
import youcheng.register.RegisterOffice;

/** The list of imports has those that a person may open, each of them and no other. */
@PortalTest
class VisibleImportsTest {

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private StandIns people;

    @Autowired
    private RegisterOffice office;

    @Test
    void theListHasWhatThePersonMayOpenAndNothingElse() {
        String officer = people.account(Role.OFFICER);
        String supervisor = people.account(Role.SUPERVISOR);
        String acting = people.deputyOf(officer);
        String ofNoDesk = StandIns.deputy(acting);
        List<ImportId> all = Stream.of(
                        upload(officer, ImportKind.CONTACTS),
                        upload(supervisor, ImportKind.RELATIONSHIPS),
                        upload(ofNoDesk, ImportKind.EXCHANGES),
                        upload(acting, ImportKind.CONTACTS))
                .toList();

        assertThat(listed(officer, all)).containsExactlyInAnyOrder(all.get(0), all.get(3));
        assertThat(listed(supervisor, all)).contains(all.get(1));
        assertThat(listed(ofNoDesk, all)).contains(all.get(2)).doesNotContain(all.get(0), all.get(1));
        assertThat(listed(acting, all)).contains(all.get(0), all.get(3));
        for (String person : List.of(officer, supervisor, ofNoDesk, acting)) {
            assertThat(listed(person, all)).as(person).hasSameElementsAs(opened(person, all));
        }
    }

    @Test
    void itComesInPartsTheOneThatChangedLastFirst() {
        String officer = people.account(Role.OFFICER);
        ImportId first = upload(officer, ImportKind.CONTACTS);
        ImportId second = upload(officer, ImportKind.CONTACTS);
        office.sessions.as(officer, () -> {
            assertThat(reading.page(0, 2)).extracting(ImportRecord::id).containsExactly(second, first);
            assertThat(reading.page(1, 1)).extracting(ImportRecord::id).containsExactly(first);
            assertThat(reading.page(reading.count(), 5)).isEmpty();
        });
    }

    private ImportId upload(String by, ImportKind kind) {
        return Objects.requireNonNull(office.sessions.as(
                by, () -> imports.upload(kind, "City,Name", "科隆市,Aroha Ngata").id()));
    }

    private List<ImportId> listed(String person, List<ImportId> of) {
        return office.sessions.as(
                person,
                () -> reading.page(0, reading.count()).stream()
                        .map(ImportRecord::id)
                        .filter(of::contains)
                        .toList());
    }

    private List<ImportId> opened(String person, List<ImportId> of) {
        return office.sessions.as(person, () -> of.stream().filter(this::opens).toList());
    }

    private boolean opens(ImportId id) {
        try {
            return reading.find(id).id().equals(id);
        } catch (Rejection refused) {
            return false;
        }
    }
}
