package youcheng.register.keeping;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.base.Rejection;
import youcheng.documents.DocumentAccess;
import youcheng.identity.Role;
import youcheng.register.RelationshipId;

/**
 * The papers of relationships: everybody but a mere administrator reads them, officers and supervisors of the desk add to them
 * while the relationship runs, and its supervisors see to those that others added.
 */
@Component
class RelationshipPapers implements DocumentAccess {

    private final RelationshipRepository relationships;
    private final RelationshipDesk desk;

    RelationshipPapers(RelationshipRepository relationships, RelationshipDesk desk) {
        this.relationships = relationships;
        this.desk = desk;
    }

    @Override
    public boolean covers(String subject) {
        return find(subject).isPresent();
    }

    @Override
    public boolean mayRead(String subject) {
        return desk.isInsider() && find(subject).isPresent();
    }

    @Override
    public Optional<Rejection> objectionToAdding(String subject) {
        RelationshipId id = found(subject);
        return desk.objection(id, Role.SUPERVISOR).isEmpty() ? Optional.empty() : desk.objection(id, Role.OFFICER);
    }

    @Override
    public boolean mayManage(String subject) {
        return desk.objection(found(subject), Role.SUPERVISOR).isEmpty();
    }

    @Override
    public void lock(String subject) {
        relationships.lock(List.of(found(subject).value()));
    }

    @Override
    public AuditEvent about(String subject, AuditEvent event) {
        return event;
    }

    private RelationshipId found(String subject) {
        return find(subject).orElseThrow(() -> Rejection.because("register.rejection.gone"));
    }

    private Optional<RelationshipId> find(String subject) {
        Chain chain = new Chain(subject);
        return Optional.of(chain)
                .filter(named -> ChainKind.of(named)
                        .filter(ChainKind.RELATIONSHIP::equals)
                        .isPresent())
                .map(ChainKind.RELATIONSHIP::subjectOf)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .flatMap(digits -> relationships.findById(Long.parseLong(digits)))
                .map(Relationship::id);
    }
}
