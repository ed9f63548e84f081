package org.jixiao.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creation that may be repeated: a second request of the same caller with the same {@code Idempotency-Key} gets the
 * first one's answer. The method is transactional and returns a {@code Response}; or a record that says what was created,
 * where its caller answers in another way each time.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
