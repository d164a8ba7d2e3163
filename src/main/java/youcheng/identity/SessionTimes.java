package youcheng.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a session lasts.
 *
 * @param idle after so long without anything done it ends
 * @param longest after so long it ends in any case
 */
@ConfigurationProperties("youcheng.session")
record SessionTimes(Duration idle, Duration longest) {}
