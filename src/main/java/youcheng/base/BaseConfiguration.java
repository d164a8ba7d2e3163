package youcheng.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class BaseConfiguration {

    /** The one clock, the office's: its zone is that in which days begin and end, and a demonstration moves it on. */
    @Bean
    Clock clock(@MachineTime Clock machine, DaysAhead ahead) {
        return new MovedClock(machine, ahead::count);
    }

    /** For what lasts minutes and not days of the office; only who asks for {@link MachineTime} gets it. */
    @Bean(defaultCandidate = false)
    @MachineTime
    Clock machineClock(@Value("${youcheng.office.zone}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }

    /** Every module's messages: {@code messages/<module>_<language>.properties}. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
        String[] names = Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - "_en.properties".length()))
                .sorted()
                .toArray(String[]::new);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(names);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
