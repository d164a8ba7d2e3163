package youcheng.notifications.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseDecision;
import youcheng.cases.CaseDecisions;
import youcheng.cases.CaseSummary;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.mail.MailSheet.MailFact;
import youcheng.notifications.words.NoticeWords;

/** A mail about one notice: what happened, and the facts that one needs to judge whether it can wait. */
@Component
class NoticeMail {

    private final NoticeRights rights;
    private final NoticeWords words;
    private final People people;
    private final List<CaseDecisions> decisions;
    private final MailEnds ends;
    private final Messages messages;

    NoticeMail(
            NoticeRights rights,
            NoticeWords words,
            People people,
            List<CaseDecisions> decisions,
            MailEnds ends,
            Messages messages) {
        this.rights = rights;
        this.words = words;
        this.people = people;
        this.decisions = decisions;
        this.ends = ends;
        this.messages = messages;
    }

    Optional<MailSheet> compose(Person person, NoticeRecord notice) {
        CaseNumber number = notice.caseNumber();
        if (!rights.mayHear(person, notice)) {
            return Optional.empty();
        }
        Locale language = people.languageOf(person.id());
        Messages said = messages.in(language);
        CaseSummary summary = words.casesOf(List.of(notice)).get(number);
        String kind = words.kind(notice.kind(), said);
        return Optional.of(new MailSheet(
                language,
                summary == null ? kind : said.t("notices.mail.subject", kind, summary.title()),
                words.said(notice, summary, said),
                facts(notice, summary, said),
                List.of(),
                ends.link("notices.mail.open", words.target(notice), said),
                ends.footer(said),
                0));
    }

    private List<MailFact> facts(NoticeRecord notice, @Nullable CaseSummary summary, Messages said) {
        List<MailFact> facts = new ArrayList<>();
        if (summary != null) {
            String document = summary.documentNumber();
            facts.add(new MailFact(
                    said.t("notices.case"), summary.number() + (document == null ? "" : " · " + document)));
            facts.add(new MailFact(said.t("notices.title"), said.say(summary.title())));
        }
        if (notice.step() != null) {
            facts.add(new MailFact(said.t("notices.step"), said.t(notice.step())));
        }
        if (notice.due() != null) {
            facts.add(new MailFact(said.t("notices.due"), said.dateTime(notice.due())));
        }
        if (notice.about() != null) {
            facts.add(new MailFact(said.t("notices.about"), said.t(notice.about())));
        }
        reason(notice).ifPresent(why -> facts.add(new MailFact(said.t("notices.reason"), why)));
        if (notice.by() != null) {
            facts.add(new MailFact(said.t("notices.by"), said.say(people.named(notice.by()))));
        }
        return facts;
    }

    /** Why it was decided so; nothing where something else was decided meanwhile. */
    private Optional<String> reason(NoticeRecord notice) {
        CaseNumber number = notice.caseNumber();
        if (number == null || notice.about() == null) {
            return Optional.empty();
        }
        return decisions.stream()
                .map(feature -> feature.lastOf(List.of(number)))
                .map(last -> last.get(number))
                .filter(Objects::nonNull)
                .filter(decision -> isAbout(decision, notice))
                .map(CaseDecision::reason)
                .filter(reason -> !reason.isBlank())
                .findFirst();
    }

    private static boolean isAbout(CaseDecision decision, NoticeRecord notice) {
        return decision.outcomeKey().equals(notice.about())
                || (decision.course() == CaseDecision.Course.ENDED && notice.task() == null);
    }
}
