package youcheng.exchanges;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.identity.Colleagues;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** Records exchanges by the officer's own steps. */
public final class OfficeExchanges {

    private final ExchangeRecording recording;
    private final ExchangeReading reading;
    private final Register register;
    private final UserDetailsService users;

    public OfficeExchanges(
            ExchangeRecording recording, ExchangeReading reading, Register register, UserDetailsService users) {
        this.recording = recording;
        this.reading = reading;
        this.register = register;
        this.users = users;
    }

    /** The relationship with the city of this name. */
    public RelationshipId relationship(String city) {
        return Objects.requireNonNull(register.named(city).getFirst().current()).id();
    }

    /** A visit of the partner's leaders on this day, with something signed and proved. */
    public ExchangeId visit(RelationshipId relationship, LocalDate on, String title) {
        return record(relationship, on, Direction.INBOUND, Substance.DELIVERED, title, "外办简报第3期");
    }

    /** A visit of ours on this day, of which nothing came and which nothing proves. */
    public ExchangeId unproved(RelationshipId relationship, LocalDate on, String title) {
        return record(relationship, on, Direction.OUTBOUND, Substance.NO_OUTCOME, title, "");
    }

    /** Corrects the level. */
    public void correct(ExchangeId id, Level level) {
        ExchangeRecord record = reading.find(id).orElseThrow();
        ExchangeDraft draft = ExchangeDraft.of(record);
        ExchangeDraft corrected = new ExchangeDraft(
                draft.partners(),
                false,
                draft.date(),
                draft.kind(),
                draft.direction(),
                level,
                draft.substance(),
                draft.field(),
                draft.title(),
                draft.people(),
                draft.lead(),
                draft.outcome(),
                draft.evidence(),
                draft.answered());
        new Colleagues(users).as("officer", () -> recording.correct(id, record.version(), corrected, "层级有误"));
    }

    private ExchangeId record(
            RelationshipId relationship,
            LocalDate on,
            Direction direction,
            Substance substance,
            String title,
            String evidence) {
        ExchangeDraft draft = new ExchangeDraft(
                List.of(relationship),
                false,
                on.toString(),
                ExchangeKind.VISIT,
                direction,
                Level.LEADER,
                substance,
                FieldOfExchange.CULTURE,
                title,
                "",
                null,
                "签署文化交流备忘录",
                evidence,
                "");
        return new Colleagues(users).as("officer", () -> recording.record(draft));
    }
}
