package youcheng.entries.content;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.decisions.CaseField;

/** The fields of an entry, in the order in which people read them. */
public enum EntryField implements CaseField<EntryContent> {
    partnerNameZh(EntryContent::partnerNameZh),
    partnerNameEn(EntryContent::partnerNameEn),
    country(EntryContent::country),
    countryThen(EntryContent::countryThen),
    districtZh(EntryContent::districtZh),
    districtEn(EntryContent::districtEn),
    tier(EntryContent::tier),
    standing(EntryContent::standing),
    established(EntryContent::established),
    ended(EntryContent::ended),
    endedBecause(EntryContent::endedBecause),
    endedProof(EntryContent::endedProof),
    source(EntryContent::source),
    note(EntryContent::note),
    agreements(content -> content.agreements().stream()
            .filter(EnteredPaper::isStated)
            .map(EnteredPaper::toString)
            .collect(Collectors.joining("\n")));

    private final Function<EntryContent, @Nullable Object> value;

    EntryField(Function<EntryContent, @Nullable Object> value) {
        this.value = value;
    }

    @Override
    public @Nullable Object of(EntryContent content) {
        return value.apply(content);
    }

    @Override
    public String labelKey() {
        return "entry." + name();
    }

    /** What changed from one version to the next, in reading order. */
    public static List<Change> changes(@Nullable EntryContent before, EntryContent after) {
        return CaseField.changes(values(), before, after);
    }
}
