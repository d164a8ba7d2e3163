package youcheng.base;

import com.google.errorprone.annotations.Keep;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A column that queries filter or sort by, or that the database keeps unique: written here and read by no code. */
@Keep
@Target(ElementType.FIELD)
public @interface ReadByQueries {}
