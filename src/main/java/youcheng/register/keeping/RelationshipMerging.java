package youcheng.register.keeping;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.register.CityId;
import youcheng.register.MovingRows.Owner;
import youcheng.register.NameRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipsMerged;
import youcheng.register.keeping.RelationshipMerge.DoneMerge;
import youcheng.register.keeping.RelationshipMerge.MergePreview;
import youcheng.register.keeping.RelationshipMerge.MergeSide;
import youcheng.register.keeping.RelationshipMerge.Stood;
import youcheng.register.merging.KeptMerges;
import youcheng.register.merging.KeptMerges.Begun;
import youcheng.register.merging.MergeRecord;
import youcheng.register.merging.MergeRecord.States;
import youcheng.register.merging.MergedRows;
import youcheng.register.merging.MovedRow;

/**
 * Merges two relationships of one country that turn out to be one, and undoes it: a supervisor of the desk does both, with a
 * written reason. The one that goes stays on record and leads to the other.
 */
@Service
@Transactional
public class RelationshipMerging {

    private final RelationshipRepository relationships;
    private final Register register;
    private final MergingDesk desk;
    private final KeptMerges merges;
    private final MergedRows rows;
    private final MergedCities cities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RelationshipMerging(
            RelationshipRepository relationships,
            Register register,
            MergingDesk desk,
            KeptMerges merges,
            MergedRows rows,
            MergedCities cities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relationships = relationships;
        this.register = register;
        this.desk = desk;
        this.merges = merges;
        this.rows = rows;
        this.cities = cities;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the signed-in person may merge relationships with this city. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean mayMerge(CityId city) {
        return desk.isOfDesk(city);
    }

    /** The relationships that this one could be merged with: those of its country. */
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional(readOnly = true)
    public List<MergeSide> candidates(RelationshipId stays) {
        MergeSide own = candidate(relationship(stays));
        return relationships.in(own.city().country().iso2()).stream()
                .filter(each -> !each.id().equals(stays))
                .map(this::candidate)
                .toList();
    }

    /** What merging the second into the first would do. */
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional(readOnly = true)
    public MergePreview preview(RelationshipId stays, RelationshipId goes) {
        Relationship first = relationship(stays);
        Relationship second = relationship(goes);
        refuse(first, second);
        return preview(first, second);
    }

    /**
     * Merges the second into the first. A repeat of a merge that was done does nothing.
     *
     * @param seen what the supervisor saw of both
     * @param ofOther of the parts that somebody chose, whether what the one that goes says holds
     * @param reason why the two are one
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void merge(MergePreview seen, Map<RelationshipPart, Boolean> ofOther, String reason) {
        RelationshipId stays = seen.stays().relationship().id();
        RelationshipId goes = seen.goes().relationship().id();
        lock(stays, goes);
        Relationship first = relationship(stays);
        Relationship second = relationship(goes);
        if (stays.equals(second.mergedInto())) {
            return;
        }
        refuse(first, second);
        FormCheck form = new FormCheck();
        form.ask(() -> desk.requireChosen(first.record(), second.record(), ofOther));
        form.ask(() -> FieldCheck.requiredLines("reason", reason, FieldCheck.LONGEST_REASON));
        form.refuse();
        MergePreview now = preview(first, second);
        if (!isSeen(seen.stays(), now.stays()) || !isSeen(seen.goes(), now.goes())) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        merge(now, ofOther, reason.strip(), desk.person());
    }

    private void merge(MergePreview now, Map<RelationshipPart, Boolean> ofOther, String reason, Person by) {
        RelationshipRecord first = now.stays().relationship();
        RelationshipRecord second = now.goes().relationship();
        long from = second.id().value();
        long to = first.id().value();
        List<MovedRow> moved = new ArrayList<>(rows.move(Owner.RELATIONSHIP, from, to));
        if (now.withCity()) {
            moved.addAll(
                    rows.move(Owner.CITY, second.city().value(), first.city().value()));
            cities.merge(second.city(), first.city(), now.names(), by, reason);
        }
        Relationship going = relationship(second.id());
        going.mergeInto(first.id());
        RelationshipRecord gone = relationships.saveAndFlush(going).record();
        RelationshipRecord after = take(first.id(), MergedFacts.of(first, second, ofOther));
        merges.keep(
                new Begun(Owner.RELATIONSHIP, to, from, reason, by.id(), clock.instant()),
                States.of(new Stood(first, now.names(), now.withCity()), second, after),
                moved);
        desk.tell("relationship.merged", first, after, second, gone, by, reason);
        events.publishEvent(new RelationshipsMerged(List.of(first.id(), second.id())));
    }

    /**
     * Both stand as they did, with what had moved.
     *
     * @throws Rejection where somebody changed since what the merge left
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void undo(long id, String reason) {
        RelationshipId stays =
                new RelationshipId(merges.staysOf(id, Owner.RELATIONSHIP).orElseThrow(RelationshipMerging::gone));
        RelationshipId goes =
                new RelationshipId(merges.goesOf(id, Owner.RELATIONSHIP).orElseThrow(RelationshipMerging::gone));
        lock(stays, goes);
        MergeRecord merge = merges.find(id).orElseThrow(RelationshipMerging::gone);
        if (merge.isUndone()) {
            return;
        }
        Relationship staying = relationship(stays);
        desk.require(staying.city());
        FieldCheck.requiredLines("reason", reason, FieldCheck.LONGEST_REASON);
        Stood before = merge.staysBefore(Stood.class);
        RelationshipRecord back = merge.goesBefore(RelationshipRecord.class);
        RelationshipRecord standing = staying.record();
        if (staying.mergedInto() != null || merge.isBuiltOn(standing) || isTaken(back, stays)) {
            throw Rejection.because("merging.rejection.relationshipChanged");
        }
        MergedRows.requireUntouched(rows.builtOn(merge.rows()));
        undo(merge, before, back, standing, reason.strip());
    }

    private void undo(
            MergeRecord merge, Stood before, RelationshipRecord back, RelationshipRecord standing, String reason) {
        Person by = desk.person();
        RelationshipRecord first = before.relationship();
        List<MovedRow> moved = merge.rows();
        merges.undo(merge.id(), by.id(), clock.instant());
        rows.back(Owner.RELATIONSHIP, moved, back.id().value(), first.id().value());
        rows.back(Owner.CITY, moved, back.city().value(), first.city().value());
        RelationshipRecord gone = relationship(back.id()).record();
        RelationshipRecord after = take(first.id(), first);
        RelationshipRecord parted = take(back.id(), back);
        if (before.withCity()) {
            cities.part(back.city(), first.city(), before.names(), by, reason);
        }
        desk.tell("relationship.unmerged", standing, after, gone, parted, by, reason);
        events.publishEvent(new RelationshipsMerged(List.of(first.id(), back.id())));
    }

    /** The merges that hold and that this city has a part in, the newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<DoneMerge> of(CityId city) {
        List<Long> all = relationships.allOf(city.value());
        return all.isEmpty()
                ? List.of()
                : Stream.concat(
                                merges.into(Owner.RELATIONSHIP, all).stream(),
                                merges.of(Owner.RELATIONSHIP, all).stream())
                        .distinct()
                        .map(this::done)
                        .toList();
    }

    /** What was merged into this relationship, and what was merged into that before. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<RelationshipId> into(RelationshipId stays) {
        return merges.into(Owner.RELATIONSHIP, List.of(stays.value())).stream()
                .map(merge -> new RelationshipId(merge.goes()))
                .flatMap(goes -> Stream.concat(Stream.of(goes), into(goes).stream()))
                .toList();
    }

    private DoneMerge done(MergeRecord merge) {
        MergeSide stays = candidate(relationship(new RelationshipId(merge.stays())));
        MergeSide goes = candidate(relationship(new RelationshipId(merge.goes())));
        return new DoneMerge(
                merge.id(),
                stays.relationship().id(),
                stays.city(),
                goes.relationship().id(),
                goes.city(),
                merge.reason(),
                merge.by(),
                merge.at());
    }

    private MergePreview preview(Relationship first, Relationship second) {
        boolean withCity = cities.isLast(second, first.city());
        List<NameRecord> names = withCity ? cities.newNames(second.city(), first.city()) : List.of();
        return new MergePreview(
                candidate(first),
                candidate(second),
                rows.count(Owner.RELATIONSHIP, second.id().value(), first.id().value()),
                names,
                withCity);
    }

    private void refuse(Relationship first, Relationship second) {
        desk.refuse(first, second);
        rows.open(Owner.RELATIONSHIP, second.id().value()).ifPresent(number -> {
            throw Rejection.because("merging.rejection.openCase", number);
        });
    }

    /** The city may have another relationship by now, with the same side of ours. */
    private boolean isTaken(RelationshipRecord back, RelationshipId stays) {
        return back.isOpen()
                && relationships
                        .open(back.city().value(), Relationship.side(back.district()))
                        .filter(open -> !open.id().equals(stays))
                        .isPresent();
    }

    private RelationshipRecord take(RelationshipId id, RelationshipRecord wanted) {
        Relationship relationship = relationship(id);
        relationship.take(wanted);
        return relationships.saveAndFlush(relationship).record();
    }

    private static boolean isSeen(MergeSide seen, MergeSide now) {
        return seen.relationship().version() == now.relationship().version();
    }

    private void lock(RelationshipId one, RelationshipId other) {
        relationships.lockAll();
        relationships.lock(List.of(one.value(), other.value()));
    }

    private Relationship relationship(RelationshipId id) {
        return relationships.findById(id.value()).orElseThrow(RelationshipMerging::gone);
    }

    private MergeSide candidate(Relationship relationship) {
        return new MergeSide(
                relationship.record(), register.find(relationship.city()).orElseThrow());
    }

    private static Rejection gone() {
        return Rejection.because("register.rejection.gone");
    }
}
