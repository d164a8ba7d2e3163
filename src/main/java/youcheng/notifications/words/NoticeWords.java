package youcheng.notifications.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseIndex;
import youcheng.cases.CaseSummary;
import youcheng.identity.People;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.kinds.KnownNotices;
import youcheng.notifications.telling.NoticeKind;

/** Puts notices in words, in whichever language; names and titles are those of the moment of reading. */
@Component
public class NoticeWords {

    private final KnownNotices kinds;
    private final CaseIndex cases;
    private final People people;

    NoticeWords(KnownNotices kinds, CaseIndex cases, People people) {
        this.kinds = kinds;
        this.cases = cases;
        this.people = people;
    }

    /** The cases of these notices by their numbers, asked for together. */
    public Map<CaseNumber, CaseSummary> casesOf(Collection<NoticeRecord> notices) {
        List<CaseNumber> numbers = notices.stream()
                .map(NoticeRecord::caseNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return cases.summariesOf(numbers).stream().collect(Collectors.toMap(CaseSummary::number, each -> each));
    }

    /** What this kind is called. */
    public String kind(String name, Messages messages) {
        return messages.find("notice.kind." + name).orElse(name);
    }

    /** The sentence; {@code summary} is its case, where it has one. */
    public String said(NoticeRecord notice, @Nullable CaseSummary summary, Messages messages) {
        if (kinds.find(notice.kind()).isEmpty()) {
            return notice.kind();
        }
        String step = notice.step();
        String about = notice.about();
        String said = messages.t(
                "notice.said." + notice.kind(),
                step == null ? "" : new MessageKey(step),
                summary == null ? new Bilingual("", "") : summary.title(),
                notice.by() == null ? new MessageKey("notice.system") : people.named(notice.by()),
                about == null ? "" : new MessageKey(about),
                notice.due() == null ? "" : messages.date(notice.due()));
        return notice.principal() == null
                ? said
                : messages.t("notices.inTheNameOf", said, people.nameOf(notice.principal()));
    }

    /** Where it leads. */
    public String target(NoticeRecord notice) {
        NoticeKind kind = kinds.find(notice.kind()).orElse(null);
        return NotificationsNavigation.target(kind, notice);
    }
}
