package youcheng.audit;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;

/**
 * Takes personal values out of the trail. The entry keeps its digest and the chain still holds, because an entry says
 * what was redacted, by whom and why. An auditor finds what is to go, an administrator, who reads no trail, takes it out.
 */
@Service
@RolesAllowed(Redaction.ADMINISTRATOR)
@Transactional
public class Redaction {

    /** The role that may; the module of the roles builds on this one, so it is named here by its name. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    static final String ACTION = "trail.redacted";
    private static final String ENTRY = "trail.entry";
    private static final String PLACE = "trail.place";

    private final ChainHeads heads;
    private final StoredEntries entries;
    private final PersonalValues values;
    private final AuditTrail trail;
    private final Reader reader;

    Redaction(ChainHeads heads, StoredEntries entries, PersonalValues values, AuditTrail trail, Reader reader) {
        this.heads = heads;
        this.entries = entries;
        this.values = values;
        this.trail = trail;
        this.reader = reader;
    }

    /**
     * Redacts one personal value, with its salt. One that is gone already, because somebody deleted it past this, is put
     * on record as redacted.
     *
     * @param sequence the entry's place in its chain
     * @param place index of the change in the entry, from 0, a dot, and {@code before} or {@code after}
     */
    public void redact(Chain chain, long sequence, String place, String reason) {
        String why = FieldCheck.reason(reason);
        heads.lock(chain.subject());
        JsonNode text = entries.findBySubjectAndSequence(chain.subject(), sequence)
                .map(entry -> CanonicalText.parse(entry.canonical()))
                .filter(found -> EntryCheck.digestsIn(found).containsKey(place))
                .orElseThrow(() -> Rejection.because("audit.rejection.noPersonalValue"));
        boolean said = entries.findBySubjectAndAction(chain.subject(), ACTION).stream()
                .anyMatch(
                        entry -> placeIn(CanonicalText.parse(entry.canonical())).equals(sequence + "#" + place));
        if (said) {
            throw Rejection.because("audit.rejection.redactedAlready");
        }
        values.remove(chain.subject(), sequence, place);
        trail.append(
                chain,
                AuditEvent.of(ACTION, reader.reader())
                        .with(Change.of(ENTRY, null, sequence))
                        .with(Change.of("trail.field", null, EntryCheck.fieldAt(text, place)))
                        .with(Change.of(PLACE, null, place))
                        .because(Reason.written(why)));
    }

    /** Which value an entry of redaction speaks of, as "sequence#index.side". */
    static String placeIn(JsonNode text) {
        String sequence = "";
        String place = "";
        for (JsonNode change : text.path("changes")) {
            String field = change.path("field").asString("");
            String after = change.path("after").asString("");
            sequence = field.equals(ENTRY) ? after : sequence;
            place = field.equals(PLACE) ? after : place;
        }
        return sequence + "#" + place;
    }
}
