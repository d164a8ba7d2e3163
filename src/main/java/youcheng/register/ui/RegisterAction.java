package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a feature offers on the page of the register, by a bean of this type. */
public interface RegisterAction {

    /** The way to it; empty for whoever may not. */
    Optional<Component> link();
}
