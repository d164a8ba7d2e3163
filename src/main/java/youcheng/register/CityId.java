package youcheng.register;

import java.util.Optional;

/** Key of a partner city; names change, this does not. */
public record CityId(long value) {

    /** The key that an address holds; empty where it is none. */
    public static Optional<CityId> parse(String digits) {
        try {
            return Optional.of(new CityId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
