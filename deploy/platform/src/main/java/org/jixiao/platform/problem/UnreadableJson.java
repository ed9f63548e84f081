package org.jixiao.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body that is no JSON, or not the JSON that was asked for. */
@Singleton
class UnreadableJson {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, BigInteger.class);

    private final ObjectMapper json;

    UnreadableJson(ObjectMapper json) {
        this.json = json;
    }

    /** Nothing if the body was not the trouble. Of a body that is torn, that is all there is to say, wherever it broke off. */
    List<Refusal.Field> fields(@Nullable Throwable cause, Messages.Language language) {
        List<Throwable> causes = Stream.iterate(cause, each -> each != null, Throwable::getCause)
                .limit(10)
                .toList();
        return Stream.concat(
                        causes.stream().flatMap(each -> torn(each, language)),
                        causes.stream().flatMap(each -> mistaken(each, language)))
                .limit(1)
                .toList();
    }

    private static Stream<Refusal.Field> torn(Throwable trouble, Messages.Language language) {
        if (trouble instanceof JsonParseException torn) {
            int line = torn.getLocation() == null ? 1 : torn.getLocation().getLineNr();
            int column = torn.getLocation() == null ? 1 : torn.getLocation().getColumnNr();
            return Stream.of(new Refusal.Field("", FieldWords.say(language, "no-json", line, column)));
        }
        return Stream.empty();
    }

    private Stream<Refusal.Field> mistaken(Throwable trouble, Messages.Language language) {
        return trouble instanceof JsonMappingException mapping
                ? Stream.of(new Refusal.Field(Pointers.of(mapping), words(mapping, language)))
                : Stream.empty();
    }

    private String words(JsonMappingException mapping, Messages.Language language) {
        if (!(mapping instanceof MismatchedInputException mismatch)
                || mapping instanceof PropertyBindingException
                || mismatch.getTargetType() == null) {
            return FieldWords.say(language, "unreadable");
        }
        Class<?> type = mismatch.getTargetType();
        if (type.isEnum()) {
            return FieldWords.choice(
                    language,
                    Stream.of(type.getEnumConstants())
                            .map(constant -> json.convertValue(constant, String.class))
                            .toArray(String[]::new));
        }
        boolean asWanted = mapping instanceof InvalidFormatException format && type.isInstance(format.getValue());
        return FieldWords.say(language, asWanted ? "not-kept" : "wanted-" + wanted(type));
    }

    /** What of JSON a type is written as. */
    private String wanted(Class<?> type) {
        if (type == UUID.class || type == LocalDate.class || type == Instant.class) {
            return type.getSimpleName().toLowerCase(Locale.ROOT);
        } else if (type == String.class) {
            return "text";
        } else if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        } else if (WHOLE.contains(type)) {
            return "whole";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        return json.constructType(type).isCollectionLikeType() ? "list" : "object";
    }
}
