package youcheng.identity;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whoever may read cases: all who have a part in them ({@link OfficeWork}), and auditors. */
@RolesAllowed({
    Roles.OFFICER,
    Roles.SUPERVISOR,
    Roles.MUNICIPAL_LEADER,
    Roles.AUDITOR,
    Roles.LEGAL,
    Roles.FINANCE,
    Roles.HEALTH,
    Roles.DESK_REVIEWER
})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfficeReading {}
