package youcheng.register;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The office's own city, under the names that {@code youcheng.office.city} gives it, and its districts, under the Chinese
 * names that {@code youcheng.office.districts} gives them: no partners of itself.
 */
@Component
public class OwnCity {

    private final List<String> names;
    private final List<String> districts;

    OwnCity(
            @Value("${youcheng.office.city}") List<String> names,
            @Value("${youcheng.office.districts}") List<String> districts) {
        this.names = names;
        this.districts = districts;
    }

    /** Its names, at least one. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Whether one of these names is a name of the office's own city. */
    public boolean is(String... others) {
        return Arrays.stream(others)
                .anyMatch(other -> names.stream().anyMatch(own -> SearchKey.canBeSamePlace(own, other)));
    }

    /** Whether this is one of its districts, named in full with or without the city: {@code 海淀区}, {@code 北京市海淀区}. */
    public boolean isDistrict(String nameZh) {
        String typed = SearchKey.of(nameZh);
        return districts.stream()
                .map(SearchKey::of)
                .anyMatch(district -> typed.equals(district)
                        || (typed.endsWith(district) && is(typed.substring(0, typed.length() - district.length()))));
    }
}
