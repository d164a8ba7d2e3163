package youcheng.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The models that the engine has, and the steps that people do in them. */
@Component
public class ProcessModels {

    private final RepositoryService repository;
    private final Map<String, List<String>> stepsByDefinition = new ConcurrentHashMap<>();

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** The keys of all models in their newest version. */
    public List<String> keys() {
        return newest().stream().map(ProcessDefinition::getKey).sorted().toList();
    }

    /** All steps of the models in their newest version, each as {@link WorkItem#stepOf} writes it. */
    public List<String> steps() {
        return newest().stream()
                .flatMap(model -> stepsByDefinition.computeIfAbsent(model.getId(), id -> steps(model)).stream())
                .toList();
    }

    /** The keys of the models that have such steps. */
    public List<String> keysOfWork() {
        return steps().stream().map(step -> step.split("\\.", 2)[0]).distinct().toList();
    }

    private List<ProcessDefinition> newest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list();
    }

    private List<String> steps(ProcessDefinition model) {
        return repository.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> WorkItem.stepOf(model.getKey(), task.getId()))
                .toList();
    }
}
