package org.jixiao.platform.description;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Operations that an annotation marks, whether it stands on their method or on the class: by the names that an API's description has for them. */
public final class MarkedOperations {

    private static final String WS = "jakarta.ws.rs.";
    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\w+)\\s*:[^}]*}");

    private MarkedOperations() {}

    /** What the mark says of each. @param code of the whole service, as it is built */
    public static Map<String, AnnotationInstance> by(Class<? extends Annotation> mark, IndexView code) {
        return code.getAnnotations(mark).stream()
                .flatMap(said ->
                        methods(said.target()).flatMap(method -> keys(method).map(key -> Map.entry(key, said))))
                // Where tests run, the code of a module is indexed twice.
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, again) -> one));
    }

    /** The name of an operation. @param path as the description has it */
    public static String key(PathItem.HttpMethod method, String path) {
        return method + " " + path;
    }

    private static Stream<MethodInfo> methods(AnnotationTarget marked) {
        return switch (marked.kind()) {
            case METHOD -> Stream.of(marked.asMethod());
            case CLASS -> marked.asClass().methods().stream();
            default -> Stream.empty();
        };
    }

    private static Stream<String> keys(MethodInfo method) {
        return Stream.of(PathItem.HttpMethod.values())
                .filter(verb -> method.hasAnnotation(WS + verb))
                .map(verb -> key(verb, path(method)));
    }

    private static String path(MethodInfo method) {
        String path = Stream.of(method.declaringClass().declaredAnnotation(WS + "Path"), method.annotation(WS + "Path"))
                .flatMap(Stream::ofNullable)
                .map(said -> "/" + said.value().asString())
                .collect(Collectors.joining());
        return EXPRESSION.matcher(path).replaceAll("{$1}");
    }
}
