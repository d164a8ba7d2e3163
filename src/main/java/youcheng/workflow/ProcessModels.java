package youcheng.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The models that the engine has. */
@Component
public class ProcessModels {

    private final RepositoryService repository;

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** The keys of all models in their newest version. */
    public List<String> keys() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .sorted()
                .toList();
    }
}
