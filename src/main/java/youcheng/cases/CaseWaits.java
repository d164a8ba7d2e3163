package youcheng.cases;

import java.util.Collection;
import java.util.Map;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;

/** What cases of a feature wait for while nobody has a task in them: an answer, a date, other cases. */
public interface CaseWaits {

    /**
     * What an open case waits for.
     *
     * @param stageKey message key of the stage at which it waits
     * @param said what it waits for, without a full stop
     */
    record CaseWait(String stageKey, MessageKey said) {}

    /** Of these cases, those of the feature that wait so; asked at once. Whoever asks may read them. */
    Map<CaseNumber, CaseWait> of(Collection<CaseNumber> numbers);
}
