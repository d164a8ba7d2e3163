package youcheng.identity;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whoever has a part in cases: officers, supervisors, the municipal leader and those whose opinion is asked. */
@RolesAllowed({
    Roles.OFFICER,
    Roles.SUPERVISOR,
    Roles.MUNICIPAL_LEADER,
    Roles.LEGAL,
    Roles.FINANCE,
    Roles.HEALTH,
    Roles.DESK_REVIEWER
})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfficeWork {}
