package youcheng.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The way in: leads to the first entry of the person's own menu. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient OwnMenu menu;

    HomeView(OwnMenu menu) {
        this.menu = menu;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        menu.entries().stream().findFirst().ifPresent(entry -> event.forwardTo(OwnMenu.route(entry)));
    }
}
