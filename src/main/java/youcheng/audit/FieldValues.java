package youcheng.audit;

import java.util.Map;

/** Tells by which messages the values of fields are said; a module whose constants have messages implements it. */
public interface FieldValues {

    /** Message prefix by field: with {@code account.roles} = {@code role} a value OFFICER is {@code role.OFFICER}. */
    Map<String, String> messagePrefixes();
}
