package youcheng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailProof;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.ExistingRelationships.Cause;
import youcheng.register.Relationships.CaseStep;
import youcheng.register.agreements.Agreements;

/** What exists already comes into the register as it is told, once for each of our sides, and its chain says so. */
@PortalTest
class ExistingRelationshipsTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final PartialDate SPRING = new PartialDate(1985, 5, null);
    private static final OwnDistrict CHAOYANG = new OwnDistrict("朝阳区", "Chaoyang District");
    private static final OwnDistrict HAIDIAN = new OwnDistrict("海淀区", "Haidian District");
    private static final Cause CAUSE =
            new CaseStep(Actor.person(1), new CaseNumber("TST-1998-0002"), "Activity_Test")::event;

    @Autowired
    private ExistingRelationships existing;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private TransactionTemplate transaction;

    private final String name = "Oldtown " + (char) ('A' + LAST.getAndIncrement());

    @Test
    void oneInForceIsSignedWithItsAgreementsAndItsChainHolds() {
        CityId city = city("RS");
        RelationshipId id = record(city, signed(null, "YUCS", SPRING), paper("Agreement"), paper("Memorandum"));

        RelationshipRecord recorded = register.find(id).orElseThrow();
        assertThat(recorded.isInForce()).isTrue();
        assertThat(recorded.tier()).isEqualTo(Tier.SISTER_CITY);
        assertThat(recorded.countryThen()).isEqualTo("YUCS");
        assertThat(recorded.source()).isEqualTo("Archive 7");
        assertThat(agreements.of(id)).hasSize(2);
        assertThat(trail.of(chain(id)))
                .extracting(entry -> entry.event().action())
                .containsExactly("relationship.recorded", "agreement.added", "agreement.added");
        assertThat(trail.of(chain(id)).getFirst().event().changes())
                .contains(new Change("relationship.countryThen", null, "YUCS", false));
        assertThat(proof.verify(chain(id)).holds()).isTrue();
    }

    @Test
    void oneThatEndedSaysWhenAndWhyAndItsChainHolds() {
        RelationshipId id = record(city("DE"), ended(SPRING, new PartialDate(2001, null, null), "They closed it"));

        RelationshipRecord recorded = register.find(id).orElseThrow();
        assertThat(recorded.statusKey()).isEqualTo("register.status.ENDED");
        assertThat(recorded.ending()).isEqualTo(Ending.TERMINATED);
        assertThat(recorded.endedBecause()).isEqualTo("They closed it");
        assertThat(proof.verify(chain(id)).holds()).isTrue();
    }

    @Test
    void theCityAndEachOfItsDistrictsHaveOneOpenRelationshipWithAPartner() {
        CityId city = city("DE");
        RelationshipId ofChaoyang = record(city, signed(CHAOYANG, null, SPRING));
        RelationshipId ofHaidian = record(city, signed(HAIDIAN, null, SPRING));
        RelationshipId ofCity = record(city, signed(null, null, SPRING));

        CityRecord found = register.find(city).orElseThrow();
        assertThat(Objects.requireNonNull(found.current()).id()).isEqualTo(ofCity);
        assertThat(found.districts()).containsExactly(HAIDIAN, CHAOYANG);
        assertThat(register.concluded(List.of(ofChaoyang, ofHaidian)))
                .extracting(relationship -> relationship.name(Languages.ENGLISH))
                .containsExactlyInAnyOrder(name + " – Chaoyang District", name + " – Haidian District");
        assertThat(proof.verify(chain(ofChaoyang)).holds()).isTrue();
        OwnDistrict shortly = new OwnDistrict("朝阳", "Chaoyang");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> record(city, signed(shortly, null, SPRING)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("partnerNameZh"));
    }

    @Test
    void aRelationshipOfADistrictLeavesTheCityFreeToProposeItsOwn() {
        CityId city = city("DE");
        record(city, signed(CHAOYANG, null, SPRING));

        assertThat(register.find(city).orElseThrow().isTied()).isFalse();
        transaction.executeWithoutResult(status -> relationships.intend(
                city,
                Tier.SISTER_CITY,
                new CaseStep(Actor.person(1), new CaseNumber("TST-1998-0002"), "Activity_Test")));
        assertThat(register.find(city).orElseThrow().isTied()).isTrue();
    }

    @Test
    void theDatabaseRefusesTheSecondOfTwoThatAreOpen() {
        CityId city = city("DE");
        record(city, signed(null, null, SPRING));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> relationships.intend(
                        city,
                        Tier.SISTER_CITY,
                        new CaseStep(Actor.person(1), new CaseNumber("TST-1998-0002"), "Activity_Test"))));
    }

    @Test
    void anEndedOneStandsBesideTheOneThatIsOpen() {
        CityId city = city("DE");
        RelationshipId open = record(city, signed(null, null, SPRING));

        record(city, ended(SPRING, new PartialDate(2001, null, null), "They closed it"));

        assertThat(Objects.requireNonNull(register.find(city).orElseThrow().current())
                        .id())
                .isEqualTo(open);
    }

    @Test
    void aPartnerIsFoundByOurDistrictAndByTheCountryOfItsTime() {
        CityId city = city("RS");
        record(city, signed(new OwnDistrict("测试桃花区", "Taohua"), "YUCS", SPRING));

        assertThat(found("测试桃花")).containsExactly(city);
        assertThat(found("taohua")).containsExactly(city);
        assertThat(found("Yugoslavia")).contains(city);
    }

    @Test
    void aFormerCountryIsThePartnersOwnAndOfTheTimeOfSigning() {
        assertThat(refused("RS", signed(null, "SUHH", SPRING))).isEqualTo("countryThen");
        assertThat(refused("HR", signed(null, "YUCS", new PartialDate(1995, null, null))))
                .isEqualTo("countryThen");
        assertThat(refused("RS", signed(null, "YUCS", null))).isEqualTo("established");
        existing.check("HR", signed(null, "YUCS", new PartialDate(1991, null, null)));
        existing.check("RU", signed(null, "SUHH", new PartialDate(1991, 12, null)));
    }

    @Test
    void anEndComesAfterTheBeginningAndOnlyWhereItEnded() {
        assertThat(refused("DE", ended(SPRING, new PartialDate(1985, 4, null), "Why")))
                .isEqualTo("ended");
        existing.check("DE", ended(SPRING, new PartialDate(1985, null, null), "Why"));
        RecordedRelationship open = new RecordedRelationship(
                null, null, null, false, SPRING, SPRING, null, null, null, null, null, null, null);
        assertThat(refused("DE", open)).isEqualTo("ended");
    }

    @Test
    void aDistrictHasBothItsNames() {
        assertThat(refused("DE", signed(new OwnDistrict("朝阳区", " "), null, SPRING)))
                .isEqualTo("districtEn");
    }

    private @Nullable String refused(String country, RecordedRelationship recorded) {
        try {
            existing.check(country, recorded);
            return null;
        } catch (Rejection refused) {
            return refused.field();
        }
    }

    private List<CityId> found(String text) {
        RegisterFilter all = RegisterFilter.everything();
        RegisterWish wish = RegisterWish.of(new RegisterFilter(text, null, null, null, all.sort(), all.ascending()));
        assertThat(register.count(wish).cities()).isPositive();
        return register.page(wish, Languages.CHINESE, 0, 50).stream()
                .map(CityRecord::id)
                .toList();
    }

    private CityId city(String country) {
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            return relationships.enterCity(country, "旧城" + name.charAt(name.length() - 1), name);
        }));
    }

    private RelationshipId record(CityId city, RecordedRelationship recorded, RecordedAgreement... papers) {
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            return existing.record(city, recorded, List.of(papers), CAUSE);
        }));
    }

    private static RecordedRelationship signed(
            @Nullable OwnDistrict district, @Nullable String then, @Nullable PartialDate on) {
        return new RecordedRelationship(
                district, then, Tier.SISTER_CITY, false, on, null, null, null, "Archive 7", null, null, null, null);
    }

    private static RecordedRelationship ended(PartialDate signed, PartialDate ended, String why) {
        return new RecordedRelationship(
                null, null, Tier.SISTER_CITY, true, signed, ended, why, null, "Archive 8", null, null, null, null);
    }

    private static RecordedAgreement paper(String title) {
        return new RecordedAgreement(AgreementKind.AGREEMENT, title, "", SPRING, null, false);
    }

    private static Chain chain(RelationshipId id) {
        return Chain.ofRelationship(id.value());
    }
}
