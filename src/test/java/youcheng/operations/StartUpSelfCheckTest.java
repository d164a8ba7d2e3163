package youcheng.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import youcheng.base.SelfCheck;
import youcheng.base.SelfCheck.Finding;
import youcheng.operations.status.SelfChecks;

/** One line says what is off, at the start and when it has changed. */
@ExtendWith(OutputCaptureExtension.class)
class StartUpSelfCheckTest {

    private final List<Finding> found = new ArrayList<>();
    private final StaticMessageSource messages = new StaticMessageSource();
    private final SelfCheck check = () -> List.copyOf(found);
    private final StartUpSelfCheck selfCheck = new StartUpSelfCheck(new SelfChecks(List.of(check)), messages);

    @BeforeEach
    void messages() {
        messages.setUseCodeAsDefaultMessage(true);
    }

    @Test
    void whatIsOffIsNamedInOneLineAndAgainWhenItChanged(CapturedOutput output) {
        found.add(Finding.trouble("timers"));
        found.add(Finding.note("mail"));
        selfCheck.atStart();
        assertThat(lines(output)).singleElement().asString().contains("WARN", "Self-check: timers; mail");
        selfCheck.again();
        assertThat(lines(output)).hasSize(1);
        found.removeFirst();
        found.add(Finding.trouble("inbox"));
        selfCheck.again();
        assertThat(lines(output)).hasSize(2).last().asString().contains("WARN", "Self-check: mail; inbox");
    }

    private static List<String> lines(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.contains("Self-check:"))
                .toList();
    }
}
