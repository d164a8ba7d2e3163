package youcheng.identity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youcheng.base.SearchText;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.identity.AccountRecord;
import youcheng.identity.Desk;
import youcheng.identity.Role;

/** Says what an account may do and in which state it is. */
@Component
class AccountMessages {

    private final Messages messages;

    AccountMessages(Messages messages) {
        this.messages = messages;
    }

    String role(Role role) {
        return messages.t("role." + role.name());
    }

    String desk(Desk desk) {
        return messages.t("desk." + desk.name());
    }

    String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(this::role).collect(Collectors.joining(messages.t("base.listComma")));
    }

    String desks(Collection<Desk> desks) {
        return desks.stream().sorted().map(this::desk).collect(Collectors.joining(messages.t("base.listComma")));
    }

    /** All roles by their words in the reader's language. */
    List<Role> rolesByWord() {
        return byWord(Role.values(), this::role);
    }

    /** All desks, likewise. */
    List<Desk> desksByWord() {
        return byWord(Desk.values(), this::desk);
    }

    private static <E> List<E> byWord(E[] all, Function<E, String> word) {
        return Arrays.stream(all)
                .sorted(Comparator.comparing(each -> SearchText.sort(word.apply(each))))
                .toList();
    }

    /** The same without colours, for a file. */
    String stateWords(AccountRecord account) {
        return Stream.of(
                        account.disabled() ? "disabled" : "open",
                        account.passwordIsTemporary() ? "temporaryPassword" : "",
                        account.demonstration() ? "demonstration" : "")
                .filter(state -> !state.isEmpty())
                .map(state -> messages.t("identity.state." + state))
                .collect(Collectors.joining(messages.t("base.listComma")));
    }

    Div state(AccountRecord account) {
        Div state = new Div(
                account.disabled()
                        ? new Badge(messages.t("identity.state.disabled"), Badge.Signal.BAD)
                        : new Badge(messages.t("identity.state.open"), Badge.Signal.GOOD));
        if (account.passwordIsTemporary()) {
            state.add(" ");
            state.add(new Badge(messages.t("identity.state.temporaryPassword"), Badge.Signal.WARN));
        }
        if (account.demonstration()) {
            state.add(" ");
            state.add(new Badge(messages.t("identity.state.demonstration"), Badge.Signal.INFO));
        }
        return state;
    }
}
