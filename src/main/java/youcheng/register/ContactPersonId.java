package youcheng.register;

/** Key of a contact person. */
public record ContactPersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
