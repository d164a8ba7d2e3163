package youcheng.aid.packages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidParty;
import youcheng.audit.Change;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.cases.Cases;
import youcheng.register.CityRecord;
import youcheng.register.Ending;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** Who gives and gets the goods of packages. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AidParties {

    private final StoredParties parties;
    private final Register register;
    private final Cases cases;

    AidParties(StoredParties parties, Register register, Cases cases) {
        this.parties = parties;
        this.register = register;
        this.cases = cases;
    }

    /** The parties of a package, in order. */
    List<AidParty> of(CaseNumber number) {
        return parties.findByCaseNumberOrderByPlace(number.value()).stream()
                .map(StoredParty::party)
                .toList();
    }

    /** Makes these the parties of a package, whose case is locked; its case is called after the first of them. */
    List<Change> keep(CaseNumber number, List<AidParty> now) {
        List<StoredParty> stored = parties.findByCaseNumberOrderByPlace(number.value());
        String before = names(stored.stream().map(StoredParty::party).toList());
        Map<Long, StoredParty> left = new LinkedHashMap<>();
        stored.forEach(row -> left.put(row.party().key(), row));
        for (int place = 0; place < now.size(); place++) {
            AidParty party = now.get(place);
            StoredParty row = left.remove(party.key());
            if (row == null) {
                parties.saveAndFlush(new StoredParty(number, place, party));
            } else {
                row.keep(place, party);
                parties.saveAndFlush(row);
            }
        }
        left.values().forEach(parties::delete);
        return new ArrayList<>(
                Change.of("aid.parties", before, names(now)).stream().toList());
    }

    /** The case is found by every name of its partners. */
    void name(CaseNumber number, Bilingual title, List<AidParty> now) {
        cases.retitle(number, title);
        nameAgain(number, now);
    }

    /** The same with the names that these have today. */
    void nameAgain(CaseNumber number, List<AidParty> now) {
        cases.alsoNamed(
                number,
                now.stream()
                        .flatMap(party -> party.city() == null
                                ? List.of(party.nameZh(), party.nameEn()).stream()
                                : cityOf(party).allNames().stream())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    /** The relationships in force that a package with these partners, handed over on this day, counts for. */
    List<RelationshipId> relationshipsOf(List<AidParty> now, LocalDate handedOver) {
        return currentOf(now)
                .filter(relationship -> stoodOn(relationship, handedOver))
                .map(RelationshipRecord::id)
                .distinct()
                .toList();
    }

    /** The relationships with these partners, in force or not. */
    List<RelationshipId> relationshipsOf(List<AidParty> now) {
        return currentOf(now).map(RelationshipRecord::id).distinct().toList();
    }

    private Stream<RelationshipRecord> currentOf(List<AidParty> now) {
        return now.stream()
                .filter(party -> party.role() == AidParty.PartyRole.PARTNER && party.city() != null)
                .map(party -> cityOf(party).current())
                .flatMap(Stream::ofNullable);
    }

    private static boolean stoodOn(RelationshipRecord relationship, LocalDate day) {
        PartialDate established = relationship.established();
        PartialDate ended = relationship.ended();
        boolean began = established == null || !established.earliest().isAfter(day);
        boolean stands = relationship.isInForce()
                || (relationship.ending() == Ending.TERMINATED
                        && ended != null
                        && !ended.earliest().isBefore(day));
        return began && stands;
    }

    private CityRecord cityOf(AidParty party) {
        return register.find(Objects.requireNonNull(party.city()))
                .orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    private static String names(List<AidParty> parties) {
        return parties.stream().map(party -> party.name().chinese()).collect(Collectors.joining("、"));
    }
}
