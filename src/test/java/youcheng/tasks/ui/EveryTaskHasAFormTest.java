package youcheng.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
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
        List<UserTask> tasks = Arrays.stream(Objects.requireNonNull(
                        new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"))))
                .flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class).stream())
                .toList();

        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(forms)
                        .filteredOn(form -> form.covers(processOf(task), task.getId()))
                        .hasSize(1));
        assertThat(forms)
                .allSatisfy(form -> assertThat(tasks)
                        .anySatisfy(task -> assertThat(form.covers(processOf(task), task.getId()))
                                .isTrue()));
    }

    private static String processOf(UserTask task) {
        ModelElementInstance around = task.getParentElement();
        while (!(around instanceof Process)) {
            around = around.getParentElement();
        }
        return ((Process) around).getId();
    }
}
