package youcheng.base;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, a person for another whose deputy they are, or the system. Whatever asks who acts takes it whole,
 * so that an act has both names wherever it is told of.
 */
public sealed interface Actor {

    /**
     * A person, for themselves.
     *
     * @param accountId id of their account
     */
    record Somebody(long accountId) implements Actor {

        @Override
        public long principal() {
            return accountId;
        }

        @Override
        public String toString() {
            return "account:" + accountId;
        }
    }

    /**
     * A person for another (代理).
     *
     * @param accountId account id of whoever does it
     * @param principal account id of the person in whose name they do
     */
    record Deputy(long accountId, long principal) implements Actor {

        public Deputy {
            if (accountId == principal) {
                throw new IllegalArgumentException("Nobody is their own deputy: " + accountId);
            }
        }

        @Override
        public String toString() {
            return "account:" + accountId + " for account:" + principal;
        }
    }

    /**
     * The system.
     *
     * @param activity id of the activity that it carries out
     */
    record Machine(String activity) implements Actor {

        @Override
        public long accountId() {
            throw new IllegalStateException("The system has no account");
        }

        @Override
        public long principal() {
            return accountId();
        }

        @Override
        public String toString() {
            return "system:" + activity;
        }
    }

    /** The person with this account. */
    static Actor person(long accountId) {
        return new Somebody(accountId);
    }

    /** The person with this account, for the one with the other. */
    static Actor deputy(long accountId, long principal) {
        return new Deputy(accountId, principal);
    }

    /** The person in whose name something was done, by the deputy beside where there was one. */
    static Actor of(long principal, @Nullable Long deputy) {
        return deputy == null ? person(principal) : deputy(deputy, principal);
    }

    /** The system, carrying out this activity. */
    static Actor system(String activity) {
        return new Machine(activity);
    }

    /** Reads the form in which an actor is written. */
    static Actor parse(String text) {
        Matcher written = Written.FORM.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not an actor: " + text);
        }
        if (written.group("system") != null) {
            return system(written.group("system"));
        }
        long account = Long.parseLong(written.group("account"));
        String principal = written.group("principal");
        return principal == null ? person(account) : deputy(account, Long.parseLong(principal));
    }

    /** Account id of whoever does it; only of people. */
    long accountId();

    /** Account id of the person in whose name it is done: themselves, where they are nobody's deputy; only of people. */
    long principal();

    /** Account id of whoever does it in the name of another; null where nobody does. */
    default @Nullable Long deputy() {
        return this instanceof Deputy acting ? acting.accountId() : null;
    }

    default boolean isPerson() {
        return !(this instanceof Machine);
    }

    /** Everybody who stands behind it: who does it, and in whose name; nobody behind the system. */
    default Set<Long> people() {
        return switch (this) {
            case Somebody person -> Set.of(person.accountId());
            case Deputy deputy -> Set.of(deputy.accountId(), deputy.principal());
            case Machine system -> Set.of();
        };
    }

    /** Whoever does it, without the one in whose name. */
    default Actor doer() {
        return this instanceof Deputy deputy ? person(deputy.accountId()) : this;
    }

    /** The form in which an actor is written: that of its text. */
    final class Written {

        private static final Pattern FORM =
                Pattern.compile("account:(?<account>\\d+)(?: for account:(?<principal>\\d+))?|system:(?<system>.*)");

        private Written() {}
    }
}
