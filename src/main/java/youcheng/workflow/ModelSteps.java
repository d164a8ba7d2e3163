package youcheng.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Service;

/** Which steps people do in which models. */
@Service
public class ModelSteps {

    private final RepositoryService repository;
    private final Map<String, List<String>> byDefinition = new ConcurrentHashMap<>();

    ModelSteps(RepositoryService repository) {
        this.repository = repository;
    }

    /** All steps of the models as they are now, each as {@link WorkItem#stepOf} writes it. */
    public List<String> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .flatMap(model -> byDefinition.computeIfAbsent(model.getId(), id -> steps(model)).stream())
                .toList();
    }

    /** The models that have such steps. */
    public List<String> models() {
        return all().stream().map(step -> step.split("\\.", 2)[0]).distinct().toList();
    }

    private List<String> steps(ProcessDefinition model) {
        return repository.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> WorkItem.stepOf(model.getKey(), task.getId()))
                .toList();
    }
}
