package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something small at the top of every page; a feature that has it implements it. */
public interface FrameTool {

    /** What it shows now to the person who is signed in; asked anew at each navigation. */
    Optional<Component> tool();
}
