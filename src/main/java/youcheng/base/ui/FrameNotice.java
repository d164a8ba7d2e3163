package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something to be said above every page; a feature that has to implements it. */
public interface FrameNotice {

    /** What it says now to the person who is signed in; empty, it takes no room. */
    Optional<Component> notice();

    /** Whether it speaks also to whoever may do nothing at all, since the right to act as they do ended. */
    default boolean isForWhoeverLostTheirRights() {
        return false;
    }
}
