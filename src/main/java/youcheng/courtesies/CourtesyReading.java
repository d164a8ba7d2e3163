package youcheng.courtesies;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.courtesies.planning.DueCourtesies;
import youcheng.plans.PlanReading;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** What relationships are due; reading it is open to everybody in the office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CourtesyReading {

    private final DueCourtesies courtesies;
    private final Register register;
    private final PlanReading plans;

    CourtesyReading(DueCourtesies courtesies, Register register, PlanReading plans) {
        this.courtesies = courtesies;
        this.register = register;
        this.plans = plans;
    }

    /** What a relationship is due, and whether the signed-in person may plan it. */
    public record Due(List<DueCourtesy> courtesies, boolean mayPlan) {}

    /** What this relationship is due; empty where it is not in force. */
    public Optional<Due> due(RelationshipId id) {
        return register.concluded(List.of(id)).stream()
                .filter(RelationshipSummary::isInForce)
                .findFirst()
                .flatMap(relationship ->
                        Optional.ofNullable(due(List.of(relationship)).get(id)));
    }

    /** What each of these relationships is due. */
    public Map<RelationshipId, Due> due(Collection<RelationshipSummary> relationships) {
        Map<RelationshipId, List<DueCourtesy>> found = courtesies.of(relationships);
        Map<RelationshipId, Due> due = new HashMap<>();
        relationships.forEach(relationship -> {
            List<DueCourtesy> theirs = found.getOrDefault(relationship.id(), List.of());
            due.put(relationship.id(), new Due(theirs, mayPlan(relationship, theirs)));
        });
        return due;
    }

    /** Nobody asks where there is nothing to plan. */
    private boolean mayPlan(RelationshipSummary relationship, List<DueCourtesy> due) {
        return due.stream().anyMatch(each -> each.planned() == null) && plans.mayPlan(relationship);
    }
}
