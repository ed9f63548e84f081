package org.jixiao.platform.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Said of an operation: what it refuses beyond what any of its kind does, so that its description says so, too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AlsoRefuses {

    /** As HTTP writes it. */
    String status();

    /** In words. */
    String when();
}
