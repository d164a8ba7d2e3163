package youcheng.tasks.ui;

import org.springframework.stereotype.Component;
import youcheng.base.ui.MenuCondition;
import youcheng.cases.OwnCases;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;

/**
 * Officers start at what they have to do and what their requests came to, and so does whoever was one and has requests
 * still. Everybody else starts at the task list, which answers all that they ask.
 */
@Component
class StartInMenu implements MenuCondition {

    private final OwnCases own;
    private final SignedIn signedIn;

    StartInMenu(OwnCases own, SignedIn signedIn) {
        this.own = own;
        this.signedIn = signedIn;
    }

    @Override
    public String route() {
        return TasksNavigation.START;
    }

    @Override
    public boolean isShown() {
        return signedIn.person().is(Role.OFFICER) || own.areThere();
    }
}
