package youcheng.changes.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.Notice;
import youcheng.register.CityRecord;
import youcheng.register.RelationshipRecord;

/**
 * The change of a relationship as those see it who work on it.
 *
 * @param number its case
 * @param relationship the relationship as it stands now
 * @param city the partner
 * @param content what the case says
 * @param notice the notice to the national association, or null before it
 * @param changedSinceLastRound by each field that differs from the round before, what that round said
 * @param isOvertaken whether it was decided and cannot take effect any more, since another case changed the relationship
 */
public record ChangeRecord(
        CaseNumber number,
        RelationshipRecord relationship,
        CityRecord city,
        ChangeContent content,
        @Nullable Notice notice,
        Map<ChangeField, ChangeContent> changedSinceLastRound,
        boolean isOvertaken) {}
