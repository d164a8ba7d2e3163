package youcheng.register;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The office's own city, under the names that {@code youcheng.office.city} gives it: no partner of itself. */
@Component
public class OwnCity {

    private final List<String> names;

    OwnCity(@Value("${youcheng.office.city}") List<String> names) {
        this.names = names;
    }

    /** Whether one of these names is a name of the office's own city. */
    public boolean is(String... others) {
        return Arrays.stream(others)
                .anyMatch(other -> names.stream().anyMatch(own -> SearchKey.canBeSamePlace(own, other)));
    }
}
