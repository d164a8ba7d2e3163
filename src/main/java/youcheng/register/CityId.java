package youcheng.register;

/** Key of a partner city; names change, this does not. */
public record CityId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
