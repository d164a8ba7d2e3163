package youcheng;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import youcheng.base.DemonstrationMode;

/**
 * Gives a portal in a test the demonstration's accounts and register on any database, which no portal that ships does.
 * To be imported, or named as a further source where a process starts the portal itself.
 */
public final class DemonstrationAnywhere {

    private static final class On extends DemonstrationMode {
        private On() {
            super(true);
        }
    }

    @Bean
    @Primary
    static DemonstrationMode demonstrationAnywhere() {
        return new On();
    }
}
