package youcheng;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An office whose clock tests move; they share it, so none may count on the day on which it stands. */
@TestConfiguration(proxyBeanMethods = false)
public class OfficeClock {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(Instant.parse("2026-11-09T02:00:00Z"));
    }
}
