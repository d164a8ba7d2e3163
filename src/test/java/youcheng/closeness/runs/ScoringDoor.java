package youcheng.closeness.runs;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import youcheng.base.Progress;
import youcheng.register.RelationshipId;

/** Lets a benchmark score one relationship by itself, as each change of an exchange does in its own transaction. */
@TestComponent
public class ScoringDoor {

    private final ClosenessNight night;

    ScoringDoor(ClosenessNight night) {
        this.night = night;
    }

    public void score(RelationshipId relationship) {
        night.score(List.of(relationship), Progress.UNHEARD);
    }
}
