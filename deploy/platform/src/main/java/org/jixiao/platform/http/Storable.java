package org.jixiao.platform.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a request has to be before anything is made of it: text and numbers that can be kept, and told on, exactly as they
 * were sent. Once stored, what cannot be told on would stop a whole budget.
 */
@Singleton
public class Storable implements ObjectMapperCustomizer {

    /** Before the point, and behind it. */
    private static final int MOST_DIGITS = 30;

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        takeAsWritten(json);
        // A day is written as one; the number 1 is not the second of January 1970.
        json.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
        json.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        json.registerModule(new SimpleModule("storable")
                .addDeserializer(String.class, new Text())
                .addDeserializer(BigDecimal.class, new Decimal()));
    }

    /** A number in quotes is a text, and a text without them a number: what was meant by the other is not guessed. */
    private static void takeAsWritten(ObjectMapper json) {
        for (LogicalType number : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            json.coercionConfigFor(number)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        json.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        for (CoercionInputShape scalar :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(scalar, CoercionAction.Fail);
        }
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (!keeps(request.getUriInfo().getPath())) {
            throw new NotFound();
        }
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(Storable::keeps)) {
                throw Refusal.ofField("/" + name, "含有无法保存的字符。", "holds a character that cannot be kept");
            }
        });
        requireReadableAccept(request);
    }

    /** Nobody else looks before the answer is to be written; then it is too late for a no. */
    private static void requireReadableAccept(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw new NotAcceptableException(e);
        }
    }

    /** PostgreSQL has no place for a NUL, and half a character of two is a question mark to the next reader. */
    static boolean keeps(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static boolean keeps(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private static final JsonDeserializer<String> ANY = StringDeserializer.instance;

        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = ANY.deserialize(json, context);
            return text == null || keeps(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "cannot be kept");
        }
    }

    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            BigDecimal number = BigDecimalDeserializer.instance.deserialize(json, context);
            return number == null || keeps(number)
                    ? number
                    : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "cannot be kept");
        }
    }
}
