package youcheng.register;

/** Key of a relationship. */
public record RelationshipId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
