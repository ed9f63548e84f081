package org.jixiao.platform.store;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Kept as JSON in a column, and replaced rather than changed in place: what was put into a list that stands there is not noticed. So
 * nothing has to be copied, through JSON, to find out later whether it was changed.
 */
@JdbcTypeCode(SqlTypes.JSON)
@Mutability(Immutability.class)
@Target({FIELD, METHOD})
@Retention(RUNTIME)
public @interface AsJson {}
