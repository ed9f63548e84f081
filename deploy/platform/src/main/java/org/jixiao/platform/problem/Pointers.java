package org.jixiao.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) from what the libraries say about a field. */
final class Pointers {

    /** Where the annotations live that say what of a request a parameter is. */
    private static final Set<String> SOURCES =
            Set.of("org.jboss.resteasy.reactive", "jakarta.ws.rs", "jakarta.ws.rs.core");

    private Pointers() {}

    /** The field of the body, nothing for the body itself; a parameter of the request is named by itself. */
    static String of(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        Path.@Nullable MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                parameter = isBody(violation.getRootBeanClass(), method, index) ? "" : "/" + escape(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(pointer, node.getIndex());
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(escape(node.getName()));
                }
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    /** What a resource takes without saying from where is the body of the request. */
    private static boolean isBody(Class<?> resource, Path.@Nullable MethodNode method, int index) {
        if (method == null) {
            return false;
        }
        Class<?>[] types = method.getParameterTypes().toArray(Class[]::new);
        return Stream.<Class<?>>iterate(resource, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(one -> one.getName().equals(method.getName()) && Arrays.equals(one.getParameterTypes(), types))
                .flatMap(one -> Stream.of(one.getParameterAnnotations()[index]))
                .noneMatch(said -> SOURCES.contains(said.annotationType().getPackageName()));
    }

    static String of(JsonMappingException unreadable) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : unreadable.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, @Nullable Integer index) {
        if (index != null) {
            pointer.append('/').append(index);
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
