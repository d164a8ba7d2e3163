package youcheng.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;

/**
 * What the process of a case did, and what the processes did that it called: those belong to the case as well, unless
 * they have a case number of their own.
 */
@Component
class ProcessHistory {

    private final HistoryService history;
    private final RepositoryService repository;
    private final InboxRows inbox;

    ProcessHistory(HistoryService history, RepositoryService repository, InboxRows inbox) {
        this.history = history;
        this.repository = repository;
        this.inbox = inbox;
    }

    /** The steps of the case's own process, those of called ones beneath the steps that called them. */
    List<PathStep> pathOf(CaseNumber number) {
        return new Reading(number).path();
    }

    /** The models that the case runs on: its own, and each that was called, in the order of their first calls. */
    List<CaseModel> modelsOf(CaseNumber number) {
        Reading reading = new Reading(number);
        reading.path();
        return reading.byDefinition.entrySet().stream()
                .map(entry -> new CaseModel(keyOf(entry.getKey()), xml(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    static String keyOf(String definition) {
        return definition.split(":", 2)[0];
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pass through all instances of a case. */
    private final class Reading {

        private final CaseNumber number;
        private final Map<String, HistoricProcessInstance> instances;
        private final Map<String, Long> deputies;
        private final Map<String, List<PathStep>> byDefinition = new LinkedHashMap<>();

        Reading(CaseNumber number) {
            this.number = number;
            this.instances =
                    history
                            .createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKey(number.value())
                            .list()
                            .stream()
                            .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
            this.deputies = inbox.findByCaseNumberOrderByCreatedAscIdAsc(number.value()).stream()
                    .map(InboxRow::record)
                    .filter(task -> task.doneDeputy() != null)
                    .collect(Collectors.toMap(
                            task -> task.id().value(), task -> Objects.requireNonNull(task.doneDeputy())));
        }

        List<PathStep> path() {
            return outermost().map(this::steps).orElse(List.of());
        }

        /** Whoever called it, if anybody, runs for another case. */
        private Optional<HistoricProcessInstance> outermost() {
            return instances.values().stream()
                    .filter(each -> !instances.containsKey(callerOf(each)))
                    .findFirst();
        }

        private List<PathStep> steps(HistoricProcessInstance instance) {
            List<PathStep> ofModel =
                    byDefinition.computeIfAbsent(instance.getProcessDefinitionId(), id -> new ArrayList<>());
            List<PathStep> path = history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderPartiallyByOccurrence()
                    .asc()
                    .list()
                    .stream()
                    .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                    .map(this::step)
                    .toList();
            ofModel.addAll(path);
            return path;
        }

        private PathStep step(HistoricActivityInstance activity) {
            String assignee = activity.getAssignee();
            HistoricProcessInstance called = instances.get(String.valueOf(activity.getCalledProcessInstanceId()));
            return new PathStep(
                    activity.getProcessDefinitionKey(),
                    activity.getActivityId(),
                    activity.getActivityType(),
                    activity.getStartTime().toInstant(),
                    activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                    activity.isCanceled(),
                    assignee == null ? null : Actor.of(Long.parseLong(assignee), deputies.get(activity.getTaskId())),
                    called == null ? List.of() : steps(called),
                    called == null ? caseCalledBy(activity) : null);
        }

        private @Nullable CaseNumber caseCalledBy(HistoricActivityInstance activity) {
            String called = activity.getCalledProcessInstanceId();
            HistoricProcessInstance instance = called == null
                    ? null
                    : history.createHistoricProcessInstanceQuery()
                            .processInstanceId(called)
                            .singleResult();
            String key = instance == null ? null : instance.getBusinessKey();
            return key != null && CaseNumber.isValid(key) && !key.equals(number.value()) ? new CaseNumber(key) : null;
        }

        private static String callerOf(HistoricProcessInstance instance) {
            return String.valueOf(instance.getSuperProcessInstanceId());
        }
    }
}
