package youcheng.identity;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;

/** Rules for passwords: length counts, composition does not (NIST SP 800-63B, section 3.1.1). */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Letters and digits that nobody mistakes for another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int TEMPORARY_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** A fresh password for one use, of about 79 bits. */
    String temporary() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < TEMPORARY_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    void requireAcceptable(String password, String username) {
        if (password.length() < SHORTEST) {
            throw Rejection.of("newPassword", "identity.rejection.passwordTooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw Rejection.of("newPassword", "identity.rejection.passwordTooLong", LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw Rejection.of("newPassword", "identity.rejection.passwordHasUsername");
        }
    }
}
