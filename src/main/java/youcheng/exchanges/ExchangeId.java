package youcheng.exchanges;

/** Key of an exchange. */
public record ExchangeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
