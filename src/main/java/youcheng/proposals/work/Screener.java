package youcheng.proposals.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Screening.Effect;
import youcheng.proposals.content.Screening.Finding;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.workflow.Workflow;

/** Gathers the facts for screening and has the decision table judge them. */
@Component
class Screener {

    private final Register register;
    private final Countries countries;
    private final Workflow workflow;

    Screener(Register register, Countries countries, Workflow workflow) {
        this.register = register;
        this.countries = countries;
        this.workflow = workflow;
    }

    /** Screens what a proposal says; {@code own} is the relationship that the proposal itself registered. */
    Screening screen(ProposalContent content, @Nullable RelationshipId own) {
        List<Finding> findings =
                workflow
                        .decide(
                                ProposalProcess.SCREENING_TABLE,
                                facts(content, own).asInputs())
                        .stream()
                        .map(row -> new Finding(row.constant("effect", Effect.class), row.text("reason")))
                        .toList();
        return new Screening(findings);
    }

    private ScreeningFacts facts(ProposalContent content, @Nullable RelationshipId own) {
        List<CityRecord> same =
                register.candidates(content.country(), content.partnerNameZh(), content.partnerNameEn());
        boolean exists = same.stream().anyMatch(city -> isTied(city, own));
        boolean another = register.relationshipsIn(content.country()).stream()
                .filter(city -> same.stream().noneMatch(known -> known.id().equals(city.id())))
                .anyMatch(city -> isTied(city, own));
        return new ScreeningFacts(countries.get(content.country()).diplomaticRelations(), exists, another, content);
    }

    private static boolean isTied(CityRecord city, @Nullable RelationshipId own) {
        return city.open().stream()
                .anyMatch(relationship ->
                        relationship.isOfCity() && !relationship.id().equals(own));
    }
}
