package org.jixiao.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) from what the libraries say about a field. */
final class Pointers {

    private Pointers() {}

    /** The field of the body; a parameter of the request is named by itself. */
    static String of(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(pointer, node.getIndex());
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(escape(node.getName()));
                }
            }
        }
        return pointer.isEmpty() ? "/" + escape(parameter) : pointer.toString();
    }

    static String of(JsonMappingException unreadable) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : unreadable.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName()));
        }
        return pointer.toString();
    }

    static @Nullable JsonMappingException unreadable(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof JsonMappingException unreadable) {
                return unreadable;
            }
        }
        return null;
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
