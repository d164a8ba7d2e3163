package youcheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import youcheng.operations.StartCheck;
import youcheng.operations.StartFailureReporter;

@SpringBootApplication
public class YouchengApplication {
    public static void main(String[] args) {
        SpringApplication portal = new SpringApplication(YouchengApplication.class);
        portal.addListeners(new StartCheck());
        try {
            portal.run(args);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e;
        } catch (RuntimeException e) {
            // It has been reported by now; whoever supervises the process tells the reason by the exit code.
            System.exit(StartFailureReporter.exitCodeOf(e));
        }
    }
}
