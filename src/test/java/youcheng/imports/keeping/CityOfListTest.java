package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.imports.targets.ImportKind;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterOffice;
import youcheng.register.RegisterWish;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;
import youcheng.register.Relationships.CaseStep;
import youcheng.register.Tier;
import youcheng.register.keeping.RelationshipMerging;
import youcheng.search.SearchKind;
import youcheng.search.SearchSubjects;
import youcheng.search.SearchTexts;

/** A city that nothing but a list entered is in no list of the register once that was taken back, and comes back under its key. */
@PortalTest
@Thorough
class CityOfListTest {

    private static final AtomicInteger LAST = new AtomicInteger();

    /** None is like another. */
    private static final List<String> NAMES = List.of(
            "Ravnsborg", "Ouallago", "Petrucelli", "Mwanachi", "Tsukibara", "Elderslow", "Gjirovica", "Fontarabie");

    private static final List<String> ZH = List.of("拉文斯堡", "瓦拉戈", "彼得鲁切利", "姆瓦纳奇", "月原", "埃尔德斯洛", "吉罗维察", "丰塔拉比");

    private static final String HEADINGS = "Chinese name,English name,Country,Established,终止时间,终止原因,来源";

    private static final CaseStep CAUSE =
            new CaseStep(Actor.person(1), new CaseNumber("TST-1998-0002"), "Activity_Test");

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private Relationships relationships;

    @Autowired
    private RelationshipMerging merging;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private List<SearchSubjects> subjects;

    @Autowired
    private List<SearchTexts> texts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private final String name = NAMES.get(LAST.getAndIncrement());
    private final String nameZh = ZH.get(NAMES.indexOf(name));

    @BeforeEach
    void aSupervisor() {
        office.sessions.signIn("supervisor");
    }

    @Test
    void itIsInNoListAfterTheImportWasTakenBackAndComesBackUnderItsKeyWithTheNext() {
        ImportRecord first = imported(nameZh, name, "1999-05", "");
        CityId city = city();
        assertThat(isListed(city)).isTrue();
        assertThat(isSearched(city)).isTrue();

        imports.undo(first.id());

        assertThat(isListed(city)).isFalse();
        assertThat(isSearched(city)).isFalse();
        assertThat(office.register.named(name)).isEmpty();
        assertThat(office.register.find(city).orElseThrow().offLists()).isTrue();
        assertThat(actions(city)).containsExactly("city.takenOff");
        assertThat(trail.of(Chain.ofCity(city.value())).getFirst().event().changes())
                .extracting(change -> change.after())
                .containsExactly(first.id().toString());

        ImportRecord again = imported(nameZh, name, "1999-05", "");

        assertThat(city()).isEqualTo(city);
        assertThat(isListed(city)).isTrue();
        assertThat(isSearched(city)).isTrue();
        assertThat(actions(city)).containsExactly("city.takenOff", "city.backOnLists");

        imports.undo(again.id());

        assertThat(isListed(city)).isFalse();
        assertThat(proof.verify(Chain.ofCity(city.value())).holds()).isTrue();
    }

    @Test
    void itsRelationshipWasRecordedByMistakeAndCountsAsNeverConcluded() {
        ImportRecord one = imported(nameZh, name, "1999-05", "");
        RelationshipId id = relationship();
        imports.undo(one.id());

        RelationshipRecord mistaken = office.register.find(id).orElseThrow();
        assertThat(mistaken.ending()).isEqualTo(Ending.MISTAKEN);
        assertThat(mistaken.statusKey()).isEqualTo("register.status.NOT_CONCLUDED");
        assertThat(office.register.concluded(List.of(id))).isEmpty();
        assertThat(proof.verify(Chain.ofRelationship(id.value())).holds()).isTrue();
        RelationshipId other = office.signedRelationship();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> merging.preview(other, id))
                .extracting(Rejection::key)
                .isEqualTo("merging.rejection.mistaken");
        assertThat(merging.candidates(other))
                .extracting(candidate -> candidate.relationship().id())
                .doesNotContain(id);
    }

    @Test
    void oneThatWasThereBeforeStaysInTheLists() {
        CityId city = entered(nameZh, name);
        ImportRecord one = imported(nameZh, name, "1999-05", "");

        imports.undo(one.id());

        assertThat(isListed(city)).isTrue();
        assertThat(actions(city)).isEmpty();
        assertThat(office.register.find(city).orElseThrow().statusKey()).isEqualTo("register.status.NOT_CONCLUDED");
        assertThat(count("register.status.NOT_CONCLUDED")).isEqualTo(1);
    }

    @Test
    void oneWithAnotherRelationshipGoesWithTheLastOfThem() {
        ImportRecord first = imported(nameZh, name, "1999-05", "");
        CityId city = city();
        ImportRecord second = imported(nameZh, name, "1985", "1991");

        imports.undo(first.id());
        assertThat(isListed(city)).isTrue();
        imports.undo(second.id());
        assertThat(isListed(city)).isFalse();
    }

    @Test
    void oneThatAidNamesStaysInTheLists() {
        ImportRecord one = imported(nameZh, name, "1999-05", "");
        CityId city = city();
        database.update("""
                insert into aid_party (case_number, place, role, city_id, name_zh, name_en, country, likeness)
                select min(case_number), 99, 'PARTNER', ?, ?, ?, 'NZ', '' from aid_package""", city.value(), nameZh, name);
        try {
            imports.undo(one.id());
            assertThat(isListed(city)).isTrue();
        } finally {
            database.update("delete from aid_party where city_id = ?", city.value());
        }
    }

    @Test
    void whoeverProposesItBringsItBack() {
        CityId city = takenBack(nameZh, name);
        assertThat(office.register.meant("NZ", nameZh, name))
                .get()
                .extracting(CityRecord::id)
                .isEqualTo(city);

        transaction.executeWithoutResult(status -> {
            relationships.lockPartners();
            relationships.intend(city, Tier.SISTER_CITY, CAUSE);
        });

        assertThat(isListed(city)).isTrue();
        assertThat(trail.of(Chain.ofCity(city.value())).getLast().event())
                .satisfies(event -> assertThat(event.action()).isEqualTo("city.backOnLists"))
                .satisfies(event -> assertThat(event.caseNumber()).isEqualTo(CAUSE.number()));
    }

    @Test
    void aMistakenNameMakesNoOtherCityAmbiguous() {
        CityId mistaken = takenBack(nameZh, name + "ville");
        CityId right = entered(nameZh + "城堡", name);

        assertThat(office.register.meant("NZ", nameZh, name))
                .get()
                .extracting(CityRecord::id)
                .isEqualTo(right);
        assertThat(office.register.meant("NZ", nameZh, name + "ville"))
                .get()
                .extracting(CityRecord::id)
                .isEqualTo(mistaken);
    }

    private ImportRecord imported(String zh, String en, String established, String ended) {
        office.sessions.signIn("supervisor");
        ImportRecord checked = imports.checked(
                ImportKind.RELATIONSHIPS,
                HEADINGS,
                String.join(",", List.of(zh, en, "新西兰", established, ended, ended.isEmpty() ? "" : "到期", "Archive 7")));
        if (reading.counts(checked.id()).open() > 0) {
            checking.decideAll(checked.id(), checked.version(), RowWish.KEEP);
        }
        ImportRecord waiting = applying.send(checked.id(), imports.version(checked.id()));
        office.sessions.signIn("officer2");
        assertThat(applying.apply(waiting.id(), waiting.version(), Progress.UNHEARD))
                .isZero();
        return reading.find(waiting.id());
    }

    /** A city off the lists. */
    private CityId takenBack(String zh, String en) {
        ImportRecord one = imported(zh, en, "1999-05", "");
        CityId city = office.register.named(en).getFirst().id();
        imports.undo(one.id());
        assertThat(office.register.find(city).orElseThrow().offLists()).isTrue();
        return city;
    }

    private CityId entered(String zh, String en) {
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            return relationships.enterCity("NZ", zh, en);
        }));
    }

    private CityId city() {
        return office.register.named(name).getFirst().id();
    }

    private RelationshipId relationship() {
        return Objects.requireNonNull(office.register.named(name).getFirst().current())
                .id();
    }

    private boolean isListed(CityId city) {
        RegisterWish wish = wish(null);
        long counted = office.register.count(wish).cities();
        List<CityRecord> page = office.register.page(wish, Languages.CHINESE, 0, 50);
        assertThat(page).hasSize((int) counted);
        return page.stream().anyMatch(each -> each.id().equals(city));
    }

    private long count(String status) {
        return office.register.count(wish(status)).cities();
    }

    private RegisterWish wish(@Nullable String status) {
        RegisterFilter all = RegisterFilter.everything();
        return RegisterWish.of(new RegisterFilter(name, null, null, status, all.sort(), all.ascending()));
    }

    /** Whether search finds it, and would begin with it anew: all three say the same. */
    private boolean isSearched(CityId city) {
        String subject = "city:" + city;
        SearchSubjects cities = subjects.stream()
                .filter(each -> each.prefix().equals("city:"))
                .findFirst()
                .orElseThrow();
        boolean found = cities.found(List.of(subject)).containsKey(subject);
        assertThat(texts.stream()
                        .filter(each -> each.kind() == SearchKind.PARTNER)
                        .anyMatch(
                                each -> !each.standing(Set.of(city.toString())).isEmpty()))
                .isEqualTo(found);
        assertThat(cities.after("city:" + (city.value() - 1), 1).contains(subject))
                .isEqualTo(found);
        return found;
    }

    private List<String> actions(CityId city) {
        return trail.of(Chain.ofCity(city.value())).stream()
                .map(entry -> entry.event().action())
                .toList();
    }
}
