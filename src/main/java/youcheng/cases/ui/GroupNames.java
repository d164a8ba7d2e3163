package youcheng.cases.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Messages;

/** Names a group of people as colleagues speak of it: its role, and its desk where it has one. */
@Component
public class GroupNames {

    private final Messages messages;

    GroupNames(Messages messages) {
        this.messages = messages;
    }

    /** The name of this group; empty for none. */
    public String of(@Nullable String group) {
        if (group == null) {
            return "";
        }
        String[] parts = group.split("@", 2);
        String role = messages.find("role." + parts[0]).orElse(parts[0]);
        return parts.length == 1
                ? role
                : role + " · " + messages.find("desk." + parts[1]).orElse(parts[1]);
    }
}
