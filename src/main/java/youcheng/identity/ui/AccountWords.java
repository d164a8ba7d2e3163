package youcheng.identity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Words;
import youcheng.identity.AccountRecord;
import youcheng.identity.Desk;
import youcheng.identity.Role;

/** Says what an account may do and in which state it is. */
@Component
class AccountWords {

    private final Words words;

    AccountWords(Words words) {
        this.words = words;
    }

    String role(Role role) {
        return words.t("role." + role.name());
    }

    String desk(Desk desk) {
        return words.t("desk." + desk.name());
    }

    String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(this::role).collect(Collectors.joining(words.t("base.listComma")));
    }

    String desks(Collection<Desk> desks) {
        return desks.stream().sorted().map(this::desk).collect(Collectors.joining(words.t("base.listComma")));
    }

    Div state(AccountRecord account) {
        Div state = new Div(
                account.disabled()
                        ? new Badge(words.t("identity.state.disabled"), Badge.Kind.BAD)
                        : new Badge(words.t("identity.state.open"), Badge.Kind.GOOD));
        if (account.passwordIsTemporary()) {
            state.add(" ");
            state.add(new Badge(words.t("identity.state.temporaryPassword"), Badge.Kind.WARN));
        }
        if (account.demonstration()) {
            state.add(" ");
            state.add(new Badge(words.t("identity.state.demonstration"), Badge.Kind.INFO));
        }
        return state;
    }
}
