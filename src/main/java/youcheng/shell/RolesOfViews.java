package youcheng.shell;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import youcheng.identity.OfficeWork;

/**
 * Who may open a view. Services and views name a set of roles by the same annotation, such as {@link OfficeWork}; Vaadin
 * itself looks only at annotations that stand on the view directly, and would close such a view to everybody.
 */
@Component
class RolesOfViews extends AccessAnnotationChecker {

    private static final long serialVersionUID = 1L;

    @Override
    public AnnotatedElement getSecurityTarget(Class<?> view) {
        return Arrays.stream(view.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(RolesAllowed.class))
                .<AnnotatedElement>map(type -> type)
                .findFirst()
                .orElseGet(() -> super.getSecurityTarget(view));
    }
}
