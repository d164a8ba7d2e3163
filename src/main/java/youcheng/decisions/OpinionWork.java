package youcheng.decisions;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import youcheng.identity.Roles;

/** For whoever can be asked for an opinion on a case. */
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR, Roles.LEGAL, Roles.FINANCE, Roles.HEALTH, Roles.DESK_REVIEWER})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface OpinionWork {}
