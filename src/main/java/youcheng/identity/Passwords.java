package youcheng.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;

/**
 * Rules for passwords: length and guesses count, composition does not (NIST SP 800-63B, section 3.1.1). What people
 * usually choose, repeat and type in rows is known to zxcvbn.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Letters and digits that nobody mistakes for another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int TEMPORARY_LENGTH = 16;

    /** As many guesses as an office's passwords have to withstand where somebody got hold of their hashes. */
    private static final double GUESSES_LOG10 = 10;

    /** So many characters say enough about a password; measuring more takes long. */
    private static final int LOOKED_AT = 64;

    private static final List<String> OF_THE_OFFICE =
            List.of("youcheng", "友城", "waiban", "外办", "beijing", "北京", "portal", "office", "mima", "密码");

    private final Zxcvbn strengths = new Zxcvbn();
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

    /** Refuses what is easy to guess for somebody who knows this person, or tries what people usually choose. */
    void requireAcceptable(String password, Person person) {
        if (password.length() < SHORTEST) {
            throw Rejection.of("newPassword", "identity.rejection.passwordTooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw Rejection.of("newPassword", "identity.rejection.passwordTooLong", LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(person.username())) {
            throw Rejection.of("newPassword", "identity.rejection.passwordHasUsername");
        }
        if (guessesLog10(password, person) < GUESSES_LOG10) {
            throw Rejection.of("newPassword", "identity.rejection.passwordEasy");
        }
    }

    private double guessesLog10(String password, Person person) {
        List<String> obvious = new ArrayList<>(OF_THE_OFFICE);
        obvious.add(person.username());
        obvious.add(person.name());
        String lookedAt = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return strengths.measure(lookedAt, obvious).getGuessesLog10();
    }
}
