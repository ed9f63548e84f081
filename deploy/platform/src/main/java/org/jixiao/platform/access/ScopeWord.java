package org.jixiao.platform.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Said of an operation that one of its roles alone does not open: the token has to be issued for it, too, by a word of its {@code scope}.
 * Those who come in another of its roles need no word. Looked at as the roles are, before the request's body.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ScopeWord {

    /** The role that does not do alone. */
    String of();

    /** What the token has to name, as {@code payments:write}. */
    String word();
}
