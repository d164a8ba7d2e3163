package youcheng.closeness.runs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import youcheng.closeness.Standing;
import youcheng.closeness.Standing.Earlier;
import youcheng.closeness.Standing.Tally;
import youcheng.closeness.policy.PolicyVersion;
import youcheng.closeness.score.Activity;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.ClosenessFormula;
import youcheng.closeness.score.ClosenessInput;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Contact;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.register.RelationshipId;

/** What a run makes of where a relationship stands. */
record NewStanding(
        RelationshipId relationship,
        ClosenessInput input,
        PolicyVersion policy,
        ClosenessFormula formula,
        LocalDate today) {

    /** As of this run. */
    Standing of(long run, Closeness closeness, Activity activity, boolean isDemonstration) {
        Contact last = activity.last();
        return new Standing(
                relationship,
                run,
                today,
                policy.version(),
                closeness.score(),
                rules().band(closeness.score()),
                closeness.form(),
                activity.status(),
                activity.changesTo(),
                activity.changesOn(),
                last == null ? null : last.id(),
                last == null ? null : last.date(),
                yearAgo(),
                tally(closeness, fields(closeness)),
                isDemonstration);
    }

    private ClosenessPolicy rules() {
        return policy.policy();
    }

    private Earlier yearAgo() {
        LocalDate on = today.minusYears(1);
        Double score = formula.closeness(input, rules(), on).score();
        return new Earlier(
                score, rules().band(score), formula.activity(input, rules(), on).status());
    }

    private Set<FieldOfExchange> fields(Closeness closeness) {
        LocalDate since = today.minusYears(rules().breadthYears());
        Set<FieldOfExchange> fields = EnumSet.noneOf(FieldOfExchange.class);
        closeness.weighed().stream()
                .map(Closeness.Weighed::contact)
                .filter(contact ->
                        contact.isEvidenced() && contact.date().earliest().isAfter(since))
                .forEach(contact -> fields.add(contact.field()));
        return fields;
    }

    private static Tally tally(Closeness closeness, Set<FieldOfExchange> fields) {
        double inbound = 0;
        double outbound = 0;
        double symbolic = 0;
        double substantive = 0;
        int given = 0;
        int received = 0;
        for (Closeness.Weighed each : closeness.weighed()) {
            Direction direction = each.contact().direction();
            inbound += each.weight() * direction.inboundShare();
            outbound += each.weight() * (1 - direction.inboundShare());
            boolean living = each.contact().substance().isSubstantive();
            symbolic += living ? 0 : each.weight();
            substantive += living ? each.weight() : 0;
            boolean aid = each.contact().kind() == ExchangeKind.AID;
            given += aid && direction != Direction.INBOUND ? 1 : 0;
            received += aid && direction != Direction.OUTBOUND ? 1 : 0;
        }
        return new Tally(closeness.weighed().size(), fields, inbound, outbound, symbolic, substantive, given, received);
    }
}
