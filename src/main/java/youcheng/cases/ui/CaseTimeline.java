package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.EntryList;
import youcheng.audit.ui.HistoryFile;
import youcheng.audit.ui.HistoryFile.HistoryPart;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseStages;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.export.CaseHistoryExport;
import youcheng.cases.ui.TimelineRounds.TimelineRound;

/**
 * What happened to a case, by rounds, the newest first. In each round what people decided comes first, then what was
 * done; who opened, claimed or was reminded of a task is folded.
 */
@org.springframework.stereotype.Component
class CaseTimeline {

    private final CaseReading cases;
    private final CaseHistoryExport export;
    private final Exports exports;
    private final HistoryFile file;
    private final List<CaseStages> stages;
    private final TrailMessages trailMessages;
    private final Messages messages;

    CaseTimeline(
            CaseReading cases,
            CaseHistoryExport export,
            Exports exports,
            HistoryFile file,
            List<CaseStages> stages,
            TrailMessages trailMessages,
            Messages messages) {
        this.cases = cases;
        this.export = export;
        this.exports = exports;
        this.file = file;
        this.stages = stages;
        this.trailMessages = trailMessages;
        this.messages = messages;
    }

    /** The timeline of this case, and what takes it away as it is shown. */
    Div of(CaseSummary summary) {
        List<TimelineRound> rounds = rounds(cases.timelineOf(summary.number()), summary);
        Div timeline = new Div(exports.buttons(messages.t("cases.timeline"), () -> exported(summary)));
        rounds.forEach(round -> timeline.add(shown(round, rounds.size())));
        return timeline;
    }

    private List<TimelineRound> rounds(List<TrailEntry> entries, CaseSummary summary) {
        Predicate<TrailEntry> endsRound = entry -> stages.stream()
                .filter(each -> each.covers(summary.process()))
                .anyMatch(each -> each.endsRound(entry.event()));
        return TimelineRounds.of(entries, endsRound);
    }

    private ExportTable<?> exported(CaseSummary summary) {
        CaseNumber number = summary.number();
        return file.inParts(
                messages.t("cases.timeline") + " " + number,
                export.export(number, CasesNavigation.of(number) + "?tab=timeline"),
                entries -> parts(rounds(entries, summary)));
    }

    private List<HistoryPart> parts(List<TimelineRound> rounds) {
        List<HistoryPart> parts = new ArrayList<>();
        for (TimelineRound round : rounds) {
            String before = rounds.size() == 1 ? "" : messages.t("cases.timeline.round", round.number()) + " · ";
            parts.add(new HistoryPart(before + messages.t("cases.timeline.decided"), round.decided()));
            parts.add(new HistoryPart(before + messages.t("cases.timeline.done"), round.done()));
            parts.add(new HistoryPart(before + handled(round), round.handled()));
        }
        return parts;
    }

    private Component shown(TimelineRound round, int all) {
        Div content = content(round);
        String title = messages.t("cases.timeline.round", round.number());
        if (all == 1) {
            return content;
        }
        if (round.number() == all) {
            return new Div(new H2(title), content);
        }
        Details earlier = new Details(title, content);
        earlier.setWidthFull();
        return earlier;
    }

    private Div content(TimelineRound round) {
        Div content = new Div();
        if (!round.decided().isEmpty()) {
            content.add(new H3(messages.t("cases.timeline.decided")), list(round.decided()));
        }
        if (!round.done().isEmpty()) {
            content.add(new H3(messages.t("cases.timeline.done")), list(round.done()));
        }
        if (!round.handled().isEmpty()) {
            Details folded = new Details(handled(round), list(round.handled()));
            folded.setWidthFull();
            content.add(folded);
        }
        return content;
    }

    private String handled(TimelineRound round) {
        return messages.t("cases.timeline.handled", round.handled().size());
    }

    private EntryList list(List<TrailEntry> entries) {
        EntryList list = EntryList.folded(trailMessages, messages);
        list.show(entries);
        return list;
    }
}
