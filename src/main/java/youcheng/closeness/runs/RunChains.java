package youcheng.closeness.runs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.Verification.Difference;
import youcheng.closeness.runs.RunChain.Link;
import youcheng.closeness.runs.RunChain.LinkedRun;
import youcheng.closeness.score.ClosenessInput;

/** Whoever proves the chain of a relationship proves its stored runs with it. */
@Component
class RunChains implements ChainedSubjects {

    private static final String FIELD = "closeness.run";
    private static final String RELATIONSHIP = Chain.ofRelationship(0).subject().replace("0", "");

    private final StoredRuns runs;
    private final Standings standings;
    private final RunChain chain;

    RunChains(StoredRuns runs, Standings standings, RunChain chain) {
        this.runs = runs;
        this.standings = standings;
        this.chain = chain;
    }

    @Override
    public boolean covers(Chain of) {
        return of.subject().startsWith(RELATIONSHIP);
    }

    /** Which relationships must have a chain, the register says. */
    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return List.of();
    }

    @Override
    public Follower follow(Chain of) {
        long relationship = Long.parseLong(of.subject().substring(RELATIONSHIP.length()));
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                // The runs are a chain of their own.
            }

            @Override
            public boolean exists() {
                return false;
            }

            @Override
            public List<Difference> differences() {
                return misfit(relationship).stream().toList();
            }
        };
    }

    /** The first run that does not fit, or that the newest are missing; runs that are added meanwhile are read or not. */
    Optional<Difference> misfit(long relationship) {
        Optional<Link> told = standings.findById(relationship).flatMap(StandingRow::end);
        Link end = chain.beginning(relationship);
        List<LinkedRun> some;
        do {
            some = runs.linked(relationship, end.place(), Limit.of(RunChain.LOT));
            for (LinkedRun each : some) {
                if (!each.run().continues(end, each.inputDigest())) {
                    return Optional.of(new Difference(FIELD, place(end.place() + 1), null));
                }
                end = each.run().link();
            }
        } while (!some.isEmpty());
        if (told.isPresent() && told.get().place() > end.place()) {
            return Optional.of(new Difference(FIELD, place(told.get().place()), null));
        }
        if (told.isPresent() && told.get().place() == end.place() && !told.get().equals(end)) {
            return Optional.of(new Difference(FIELD, place(end.place()), null));
        }
        return input(relationship);
    }

    private Optional<Difference> input(long relationship) {
        long last = 0;
        List<StoredInput> some;
        do {
            some = runs.inputs(relationship, last, Limit.of(RunChain.LOT));
            for (StoredInput each : some) {
                if (!ClosenessInput.digest(each.content()).equals(each.digest())) {
                    return Optional.of(new Difference("closeness.runInput", place(each.id()), null));
                }
                last = each.id();
            }
        } while (!some.isEmpty());
        return Optional.empty();
    }

    private static String place(long place) {
        return "#" + place;
    }
}
