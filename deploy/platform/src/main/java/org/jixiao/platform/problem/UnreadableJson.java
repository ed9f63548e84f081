package org.jixiao.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body that is no JSON, or not the JSON that was asked for. */
@Singleton
class UnreadableJson {

    private final ObjectMapper json;

    UnreadableJson(ObjectMapper json) {
        this.json = json;
    }

    /** Nothing if the body was not the trouble. */
    List<Refusal.Field> fields(@Nullable Throwable cause, Messages.Language language) {
        return Stream.iterate(cause, each -> each != null, Throwable::getCause)
                .limit(10)
                .flatMap(each -> field(each, language))
                .limit(1)
                .toList();
    }

    private Stream<Refusal.Field> field(Throwable trouble, Messages.Language language) {
        if (trouble instanceof JsonParseException torn) {
            int line = torn.getLocation() == null ? 1 : torn.getLocation().getLineNr();
            int column = torn.getLocation() == null ? 1 : torn.getLocation().getColumnNr();
            return Stream.of(new Refusal.Field("", FieldWords.say(language, "no-json", line, column)));
        }
        if (trouble instanceof JsonMappingException mapping) {
            return Stream.of(new Refusal.Field(Pointers.of(mapping), words(mapping, language)));
        }
        return Stream.empty();
    }

    private String words(JsonMappingException mapping, Messages.Language language) {
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return FieldWords.choice(
                    language,
                    Stream.of(format.getTargetType().getEnumConstants())
                            .map(constant -> json.convertValue(constant, String.class))
                            .toArray(String[]::new));
        }
        return FieldWords.say(language, "unreadable");
    }
}
