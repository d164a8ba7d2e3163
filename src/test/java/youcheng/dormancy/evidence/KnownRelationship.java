package youcheng.dormancy.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** A relationship of which a test knows all that took place, recorded by the officer's own steps. */
public final class KnownRelationship {

    private final ExchangeRecording recording;
    private final Colleagues sessions;
    private final RelationshipId id;

    /** The relationship with the city of this name. */
    public KnownRelationship(Register register, ExchangeRecording recording, UserDetailsService users, String city) {
        this(
                recording,
                users,
                Objects.requireNonNull(register.named(city).getFirst().current())
                        .id());
    }

    /** This relationship, of which nothing is on record yet. */
    public KnownRelationship(ExchangeRecording recording, UserDetailsService users, RelationshipId id) {
        this.recording = recording;
        this.sessions = new Colleagues(users);
        this.id = id;
    }

    public RelationshipId id() {
        return id;
    }

    /** A visit of the partner's leaders, with something signed. */
    public ExchangeId leadersCame(String date, String title) {
        return record(
                date, ExchangeKind.VISIT, Direction.INBOUND, Level.LEADER, Substance.DELIVERED, title, "简报", null);
    }

    /** A visit of ours to their bureaus, of which nothing came. */
    public ExchangeId bureausWent(String date, String title, String evidence, @Nullable Long lead) {
        return record(
                date,
                ExchangeKind.VISIT,
                Direction.OUTBOUND,
                Level.BUREAU,
                Substance.NO_OUTCOME,
                title,
                evidence,
                lead);
    }

    public ExchangeId aidGiven(String date, String title) {
        return record(date, ExchangeKind.AID, Direction.OUTBOUND, Level.BUREAU, Substance.DELIVERED, title, "证书", null);
    }

    /** A ceremony of leaders on both sides. */
    public ExchangeId ceremony(String date, String title) {
        return record(date, ExchangeKind.EVENT, Direction.MUTUAL, Level.LEADER, Substance.SYMBOLIC, title, "简报", null);
    }

    /** A letter that nothing proves; {@code answered} is empty while there is no answer. */
    public ExchangeId letter(Direction direction, String date, String title, String answered) {
        return record(ExchangeDraft.letter(id, direction, date, title, "", answered));
    }

    private ExchangeId record(
            String date,
            ExchangeKind kind,
            Direction direction,
            Level level,
            Substance substance,
            String title,
            String evidence,
            @Nullable Long lead) {
        FieldOfExchange field = kind == ExchangeKind.AID ? FieldOfExchange.HEALTH : FieldOfExchange.CULTURE;
        String outcome = substance.hasOutcome() ? "签署备忘录" : "";
        return record(new ExchangeDraft(
                List.of(id),
                false,
                date,
                kind,
                direction,
                level,
                substance,
                field,
                title,
                "",
                lead,
                outcome,
                evidence,
                ""));
    }

    private ExchangeId record(ExchangeDraft draft) {
        return sessions.as("officer", () -> recording.record(draft));
    }
}
