package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.proposals.Office;

/** The log names a timer that failed, and is silent where two nodes only met at one case. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FailedTimerLogTest {

    @Autowired
    private Office office;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService jobs;

    @Test
    void aFailureIsNamedAndCostsATry(CapturedOutput log) {
        CaseNumber number = office.handedIn();
        Job timer = timerOf(number);

        failed(timer, new IllegalStateException("trouble"));

        assertThat(log).contains("A timer of " + number + " failed").contains("trouble");
        assertThat(again(timer).getRetries()).isEqualTo(timer.getRetries() - 1);
    }

    @Test
    void whereTwoNodesMeetTheLogIsSilentAndNoTryIsLost(CapturedOutput log) {
        CaseNumber number = office.handedIn();
        Job timer = timerOf(number);

        failed(timer, new OptimisticLockingException("updated by another transaction"));

        assertThat(log).doesNotContain("A timer of " + number);
        assertThat(again(timer).getRetries()).isEqualTo(timer.getRetries());
    }

    private void failed(Job timer, Exception failure) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new FailedTimerLog(event -> {}).getCommand(timer.getId(), failure));
    }

    private Job timerOf(CaseNumber number) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        return jobs.createJobQuery().processInstanceId(instance).list().getFirst();
    }

    private Job again(Job timer) {
        return jobs.createJobQuery().jobId(timer.getId()).singleResult();
    }
}
