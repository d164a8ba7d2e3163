package youcheng.workflow;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import youcheng.YouchengApplication;
import youcheng.base.CaseNumber;

/**
 * A portal in a process of its own, which dies while a listener is at an event: what the event tells of is committed, and
 * nobody has heard it. Its data are those of the embedded default, in the working folder.
 */
public final class DyingListener {

    private DyingListener() {}

    public static void main(String[] arguments) throws InterruptedException {
        ApplicationContext portal = new SpringApplicationBuilder(YouchengApplication.class, Trial.class)
                .run("--server.port=0", "--youcheng.demonstration=true");
        Trial trial = portal.getBean(Trial.class);
        trial.deploy("TrialOuter.bpmn", "TrialInner.bpmn");
        portal.getBean(TrialEars.class).listenAndDie();
        trial.as("officer", () -> {
            CaseNumber first = trial.begun("officer", "TrialOuter");
            trial.begun("officer", "TrialOuter");
            return first;
        });
        Thread.currentThread().join();
    }
}
