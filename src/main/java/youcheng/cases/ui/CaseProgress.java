package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.LongText;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseDecision;
import youcheng.cases.CaseDecisions;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.CaseStage;
import youcheng.cases.CaseStages;
import youcheng.cases.CaseSummary;
import youcheng.cases.CaseWaits.CaseWait;
import youcheng.cases.times.StepTimes;
import youcheng.workflow.WorkItem;

/** What whoever waits for a case wants to know: how long its step usually takes, what was decided last, what comes next. */
@org.springframework.stereotype.Component
class CaseProgress {

    private static final int LINES = 3;

    private final StepTimes times;
    private final List<CaseDecisions> decisions;
    private final List<CaseStages> stages;
    private final Messages messages;

    CaseProgress(StepTimes times, List<CaseDecisions> decisions, List<CaseStages> stages, Messages messages) {
        this.times = times;
        this.decisions = decisions;
        this.stages = stages;
        this.messages = messages;
    }

    /** How long the steps of these tasks usually take, by the message key of the step, where that is known. */
    Map<String, String> usual(Collection<WorkItem> tasks) {
        return times.of(tasks).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> messages.say(each.getValue().said())));
    }

    /** Since when a task waits. */
    String since(WorkItem task) {
        return messages.t("cases.since", messages.date(task.created()), messages.age(task.created()));
    }

    /** What was decided last and what comes next. */
    List<Component> lines(CaseOverview overview, @Nullable CaseWait wait) {
        List<Component> lines = new ArrayList<>();
        CaseSummary summary = overview.summary();
        decisions.stream()
                .flatMap(feature ->
                        Optional.ofNullable(
                                feature.lastOf(List.of(summary.number())).get(summary.number()))
                                .stream())
                .findFirst()
                .ifPresent(decision -> lines.add(last(summary, decision)));
        if (summary.isOpen()) {
            next(overview, wait)
                    .ifPresent(
                            stage -> lines.add(new Paragraph(messages.t("cases.next", messages.t(stage.labelKey())))));
        }
        return lines;
    }

    private Div last(CaseSummary summary, CaseDecision decision) {
        Instant at = decision.at() == null ? summary.closed() : decision.at();
        Div line = new Div(new Span(messages.t("cases.last", messages.t(decision.outcomeKey()))));
        if (decision.step() != null) {
            line.add(new Span(messages.t("step." + summary.process() + "." + decision.step())));
        }
        if (at != null) {
            line.add(new Span(messages.date(at)));
        }
        line.addClassName("work-about");
        return decision.reason().isBlank() ? line : new Div(line, new LongText(decision.reason(), LINES, messages));
    }

    /** The stage after the last one at which the case waits now. */
    private Optional<CaseStage> next(CaseOverview overview, @Nullable CaseWait wait) {
        List<CaseStage> all = stages.stream()
                .filter(feature -> feature.covers(overview.summary().process()))
                .flatMap(feature -> feature.stages().stream())
                .toList();
        int at = -1;
        for (int place = 0; place < all.size(); place++) {
            CaseStage stage = all.get(place);
            boolean waits = wait != null && wait.stageKey().equals(stage.labelKey());
            if (waits
                    || overview.workItems().stream()
                            .anyMatch(task -> task.isOpen() && stage.steps().contains(task.step()))) {
                at = place;
            }
        }
        return at < 0 || at + 1 == all.size() ? Optional.empty() : Optional.of(all.get(at + 1));
    }
}
