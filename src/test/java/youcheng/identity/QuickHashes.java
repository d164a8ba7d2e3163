package youcheng.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords as the portal does, with as little work as the procedure allows: the demonstration's accounts are made
 * anew for every portal of the tests, and many more by tests. What ships works hard, in {@code PasswordsTest} and in every
 * portal that is started from the jar.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int THREADS = 1;
    private static final int KILOBYTES = 8;
    private static final int PASSES = 1;

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, THREADS, KILOBYTES, PASSES);
    }
}
