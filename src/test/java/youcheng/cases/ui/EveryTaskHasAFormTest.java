package youcheng.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;

/** Whoever opens a work item finds a form: each user task of each model has exactly one. */
@PortalTest
class EveryTaskHasAFormTest {

    @Autowired
    private List<TaskForm> forms;

    @Test
    void eachUserTaskHasOneFormAndEachFormItsUserTask() {
        List<String> tasks = Arrays.stream(Objects.requireNonNull(
                        new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"))))
                .flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class).stream()
                        .map(task -> file.getName().replace(".bpmn", "") + "/" + task.getId()))
                .toList();

        assertThat(forms.stream().map(form -> form.process() + "/" + form.step()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(tasks);
    }
}
