package youcheng.notifications.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.notifications.NoticeBook;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.mail.MailSheet.MailLink;
import youcheng.notifications.mail.MailSheet.MailPart;
import youcheng.notifications.telling.Delivery;
import youcheng.notifications.words.NoticeWords;
import youcheng.notifications.words.NotificationsNavigation;
import youcheng.tasks.TasksNavigation;
import youcheng.workflow.Claimant;
import youcheng.workflow.DueBorders;
import youcheng.workflow.DueGroup;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxPart;
import youcheng.workflow.InboxQuery;
import youcheng.workflow.WorkItem;

/** The summary: what is late first, then what is due soon, then what else somebody was told of. */
@Component
class SummaryMail {

    private static final List<DueGroup> SHOWN = List.of(DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.THIS_WEEK);
    private static final int MOST_TASKS = 20;
    private static final int MOST_NOTICES = 50;

    private final Inbox inbox;
    private final NoticeBook book;
    private final NoticeRights rights;
    private final NoticeWords words;
    private final People people;
    private final MailEnds ends;
    private final Messages messages;
    private final Clock clock;

    SummaryMail(
            Inbox inbox,
            NoticeBook book,
            NoticeRights rights,
            NoticeWords words,
            People people,
            MailEnds ends,
            Messages messages,
            Clock clock) {
        this.inbox = inbox;
        this.book = book;
        this.rights = rights;
        this.words = words;
        this.people = people;
        this.ends = ends;
        this.messages = messages;
        this.clock = clock;
    }

    Optional<MailSheet> compose(Person person, Delivery summary) {
        Locale language = people.languageOf(person.id());
        Messages said = messages.in(language);
        DueBorders borders = DueBorders.at(clock);
        InboxQuery query = InboxQuery.everything(new Claimant(person.id(), person.groups()));
        Map<DueGroup, Long> counts = inbox.counts(query, borders);
        List<MailPart> parts = new ArrayList<>();
        for (DueGroup group : SHOWN) {
            long many = counts.getOrDefault(group, 0L);
            if (many > 0) {
                parts.add(tasks(query.due(borders.range(group)), group, many, said));
            }
        }
        List<NoticeRecord> notices = readable(person, summary);
        if (!notices.isEmpty()) {
            parts.add(notices(notices, said));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sheet(language, said, summary, parts, counts.getOrDefault(DueGroup.OVERDUE, 0L), notices));
    }

    private MailSheet sheet(
            Locale language,
            Messages said,
            Delivery summary,
            List<MailPart> parts,
            long late,
            List<NoticeRecord> notices) {
        String heading = said.t("notices.summary.heading", new MessageKey("notices.summary." + summary), said.today());
        return new MailSheet(
                language,
                late > 0 ? said.t("notices.summary.late", heading, late) : heading,
                heading,
                List.of(),
                parts,
                ends.link("notices.summary.open", TasksNavigation.TASKS, said),
                ends.footer(said),
                notices.stream().mapToLong(NoticeRecord::id).max().orElse(0));
    }

    private List<NoticeRecord> readable(Person person, Delivery summary) {
        return book.forSummary(person.id(), summary).stream()
                .filter(each -> rights.mayHear(person, each))
                .toList();
    }

    private MailPart tasks(InboxQuery query, DueGroup group, long many, Messages said) {
        List<MailLink> lines = new ArrayList<>(inbox.page(query, InboxPart.first(MOST_TASKS)).items().stream()
                .map(item -> line(item, said))
                .toList());
        if (many > lines.size()) {
            lines.add(ends.line(said.t("notices.summary.more", many - lines.size()), TasksNavigation.TASKS));
        }
        return new MailPart(said.t("tasks.group", MessageKey.of("tasks.group", group), many), lines);
    }

    private MailLink line(WorkItem item, Messages said) {
        String title = said.language().getLanguage().equals("zh") ? item.titleZh() : item.titleEn();
        return ends.line(
                said.t(
                        "notices.summary.task",
                        new MessageKey(item.stepKey()),
                        title,
                        item.caseNumber(),
                        item.due() == null ? "" : said.dateTime(item.due())),
                TasksNavigation.of(item.id()));
    }

    private MailPart notices(List<NoticeRecord> notices, Messages said) {
        List<NoticeRecord> shown = notices.subList(0, Math.min(MOST_NOTICES, notices.size()));
        Map<CaseNumber, CaseSummary> cases = words.casesOf(shown);
        List<MailLink> lines = new ArrayList<>(shown.stream()
                .map(each -> ends.line(
                        words.said(each, cases.get(each.caseNumber()), said), NotificationsNavigation.follow(each)))
                .toList());
        if (notices.size() > shown.size()) {
            // They stand in no other summary: whoever reads this one knows that there is more, and where.
            lines.add(ends.line(
                    said.t("notices.summary.more", notices.size() - shown.size()),
                    NotificationsNavigation.NOTIFICATIONS));
        }
        return new MailPart(said.t("notices.summary.told"), lines);
    }
}
