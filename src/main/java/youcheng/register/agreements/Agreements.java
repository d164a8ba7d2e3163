package youcheng.register.agreements;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.register.AgreementKind;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.Differences;
import youcheng.register.keeping.RelationshipDesk;

/** The agreements of relationships, which officers of the desk keep. Every change stands in the relationship's chain. */
@Service
@Transactional
public class Agreements {

    /** Characters that a title may have at most. */
    public static final int LONGEST_TITLE = 200;

    /** Characters that the field may have at most. */
    public static final int LONGEST_SUBJECT = 500;

    private final AgreementRepository agreements;
    private final RelationshipDesk desk;
    private final AuditTrail trail;
    private final Clock clock;
    private final int warningDays;

    Agreements(
            AgreementRepository agreements,
            RelationshipDesk desk,
            AuditTrail trail,
            Clock clock,
            @Value("${youcheng.register.agreement-warning-days}") int warningDays) {
        this.agreements = agreements;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
        this.warningDays = warningDays;
    }

    /**
     * What somebody typed of an agreement.
     *
     * @param parent the agreement that it stands under, or null
     * @param kind which kind of paper
     * @param title what it is called
     * @param subject what it is about
     * @param signed when, as exactly as known: a year, a month or a day
     * @param termUntil the last day of its term; null for an open-ended one
     * @param renews whether it renews by itself
     */
    public record AgreementDraft(
            @Nullable AgreementId parent,
            @Nullable AgreementKind kind,
            String title,
            String subject,
            String signed,
            @Nullable LocalDate termUntil,
            boolean renews) {}

    /** The agreements of a relationship, the first signed first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<AgreementRecord> of(RelationshipId relationship) {
        return agreements.of(relationship.value()).stream().map(this::record).toList();
    }

    /** The agreements of all open relationships whose term ends before this day and that nothing renews, the first to end first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<AgreementRecord> expiringBefore(LocalDate day) {
        return agreements.expiringBefore(day).stream().map(this::record).toList();
    }

    /** Enters an agreement. */
    @RolesAllowed(Roles.OFFICER)
    public AgreementId add(RelationshipId relationship, AgreementDraft draft) {
        Person person = desk.lock(relationship);
        Agreement agreement = agreements.saveAndFlush(new Agreement(relationship, checked(relationship, null, draft)));
        AgreementRecord added = record(agreement);
        append(relationship, AuditEvent.of("agreement.added", person.asActor()).with(changes(null, added)));
        return added.id();
    }

    /** Corrects what is recorded of an agreement; {@code version} is the one the officer saw. */
    @RolesAllowed(Roles.OFFICER)
    public void change(AgreementId id, long version, AgreementDraft draft) {
        RelationshipId relationship = relationshipOf(id);
        Person person = desk.lock(relationship);
        Agreement agreement = found(id, version);
        AgreementRecord before = record(agreement);
        agreement.change(checked(relationship, id, draft));
        AgreementRecord after = record(agreements.saveAndFlush(agreement));
        List<Change> changes = changes(before, after);
        if (!changes.isEmpty()) {
            append(
                    relationship,
                    AuditEvent.of("agreement.changed", person.asActor())
                            .with(which(before, after))
                            .with(changes));
        }
    }

    /** Records that an agreement was ended or withdrawn before its time, when and why. */
    @RolesAllowed(Roles.OFFICER)
    public void end(AgreementId id, long version, String endedOn, String reason) {
        RelationshipId relationship = relationshipOf(id);
        Person person = desk.lock(relationship);
        Agreement agreement = found(id, version);
        AgreementRecord before = record(agreement);
        FormCheck form = new FormCheck();
        Supplier<PartialDate> end = form.read(() -> endOf(before, endedOn));
        Supplier<String> written = form.read(() -> FieldCheck.reason(reason));
        form.refuse();
        PartialDate on = end.get();
        String why = written.get();
        agreement.end(on, why);
        agreements.saveAndFlush(agreement);
        append(
                relationship,
                AuditEvent.of("agreement.ended", person.asActor())
                        .with(Change.of("agreement.which", null, before.title()))
                        .with(Change.of("agreement.endedOn", null, on))
                        .because(Reason.written(why)));
    }

    private Agreement.Terms checked(RelationshipId relationship, @Nullable AgreementId own, AgreementDraft draft) {
        FormCheck form = new FormCheck();
        Supplier<String> title = form.read(() -> FieldCheck.requiredLine("title", draft.title(), LONGEST_TITLE));
        Supplier<AgreementKind> kind = form.read(() -> FieldCheck.required("kind", draft.kind()));
        AgreementId parent = draft.parent();
        if (parent != null) {
            form.ask(() -> requireAbove(relationship, own, parent));
        }
        Supplier<String> subject = form.read(() -> FieldCheck.line("subject", draft.subject(), LONGEST_SUBJECT));
        Supplier<@Nullable PartialDate> signed =
                form.read(() -> FieldCheck.pastDate("signed", draft.signed(), today()));
        form.ask(() -> requireTerm(draft, signed.get()));
        form.refuse();
        return new Agreement.Terms(
                parent, kind.get(), title.get(), subject.get(), signed.get(), draft.termUntil(), draft.renews());
    }

    private PartialDate endOf(AgreementRecord agreement, String typed) {
        PartialDate on = FieldCheck.required("endedOn", FieldCheck.pastDate("endedOn", typed, today()));
        PartialDate signed = agreement.signed();
        if (signed != null && on.latest().isBefore(signed.earliest())) {
            throw Rejection.of("endedOn", "register.rejection.endBeforeSigning");
        }
        return on;
    }

    private static void requireTerm(AgreementDraft draft, @Nullable PartialDate signed) {
        LocalDate until = draft.termUntil();
        if (until != null && signed != null && until.isBefore(signed.earliest())) {
            throw Rejection.of("termUntil", "register.rejection.termBeforeSigning");
        }
        if (until == null && draft.renews()) {
            throw Rejection.of("termUntil", "register.rejection.renewsWithoutTerm");
        }
    }

    /** An agreement under itself, or under one that stands under it, would be shown nowhere. */
    private void requireAbove(RelationshipId relationship, @Nullable AgreementId own, AgreementId parent) {
        Map<AgreementId, AgreementRecord> all =
                of(relationship).stream().collect(Collectors.toMap(AgreementRecord::id, Function.identity()));
        AgreementRecord above = all.get(parent);
        if (above == null) {
            throw Rejection.of("parent", "register.rejection.parentOfOtherRelationship");
        }
        while (above != null) {
            if (above.id().equals(own)) {
                throw Rejection.of("parent", "register.rejection.parentBelow");
            }
            AgreementId next = above.parent();
            above = next == null ? null : all.get(next);
        }
    }

    private Agreement found(AgreementId id, long version) {
        Agreement agreement = agreements.findById(id.value()).orElseThrow();
        if (record(agreement).version() != version || agreement.isEnded()) {
            throw ChangedMeanwhile.because("register.rejection.changedMeanwhile");
        }
        return agreement;
    }

    private RelationshipId relationshipOf(AgreementId id) {
        return agreements
                .relationshipOf(id.value())
                .map(RelationshipId::new)
                .orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    private List<Change> changes(@Nullable AgreementRecord before, AgreementRecord after) {
        return new Differences<>(before, after, false)
                .in("agreement.title", AgreementRecord::title)
                .in("agreement.kind", AgreementRecord::kind)
                .in("agreement.parent", each -> titleOf(each.parent()))
                .in("agreement.subject", AgreementRecord::subject)
                .in("agreement.signed", AgreementRecord::signed)
                .in("agreement.termUntil", AgreementRecord::termUntil)
                .in("agreement.renews", AgreementRecord::renews)
                .changes();
    }

    /** An entry that leaves the title out would not tell which agreement it is about. */
    private static Optional<Change> which(AgreementRecord before, AgreementRecord after) {
        return before.title().equals(after.title())
                ? Change.of("agreement.which", null, after.title())
                : Optional.empty();
    }

    private @Nullable String titleOf(@Nullable AgreementId id) {
        return id == null
                ? null
                : record(agreements.findById(id.value()).orElseThrow()).title();
    }

    private AgreementRecord record(Agreement agreement) {
        return agreement.record(today(), warningDays);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void append(RelationshipId relationship, AuditEvent event) {
        trail.append(Chain.ofRelationship(relationship.value()), event);
    }
}
