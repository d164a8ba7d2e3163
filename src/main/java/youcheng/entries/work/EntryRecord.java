package youcheng.entries.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryField;
import youcheng.register.CityId;

/**
 * An entry as those see it who work on it.
 *
 * @param number its case
 * @param content what was sent last
 * @param changedSinceLastRound by each field that differs from the round before, what that round said
 * @param city the partner, where the register has the relationship; else null
 * @param corrects whether it corrects what the register says
 * @param differsFromRecord of a correction that is not in the register yet, by each field that differs from it, what the register
 *     says
 */
public record EntryRecord(
        CaseNumber number,
        EntryContent content,
        Map<EntryField, EntryContent> changedSinceLastRound,
        @Nullable CityId city,
        boolean corrects,
        Map<EntryField, EntryContent> differsFromRecord) {}
