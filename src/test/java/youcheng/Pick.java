package youcheng;

import java.util.List;
import java.util.random.RandomGenerator;

/** Picks one of the values that something can have. */
public final class Pick {

    private Pick() {}

    /** Any of them, each as likely. */
    public static <E extends Enum<E>> E any(Class<E> of, RandomGenerator chance) {
        List<E> all = List.of(of.getEnumConstants());
        return all.get(chance.nextInt(all.size()));
    }
}
