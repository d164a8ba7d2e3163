package youcheng.workflow;

import java.util.regex.Pattern;

/** The id of a work item; the engine's id of the task it stands for. */
public record WorkItemId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public WorkItemId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a work item id: " + value);
        }
    }

    /** Whether the text has the form of an id; for text that comes from a URL. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
