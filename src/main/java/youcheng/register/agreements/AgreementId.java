package youcheng.register.agreements;

/** Key of an agreement. */
public record AgreementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
