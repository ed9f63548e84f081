package org.jixiao.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A rule of the domain was broken by what a caller asked for. A subclass is named for the rule; its words stand in the
 * message catalogue under its slug.
 */
public abstract class Refusal extends RuntimeException {

    /** A field that is wrong. @param pointer JSON pointer into the request @param detail what is wrong with it */
    public record Field(String pointer, String detail) {}

    private final int status;
    private final String slug;
    private final transient Object[] arguments;

    /**
     * @param status HTTP status
     * @param slug names the type of problem ({@code approver-is-submitter})
     * @param arguments fill {0}, {1} … of the messages
     */
    protected Refusal(int status, String slug, Object... arguments) {
        super(slug);
        this.status = status;
        this.slug = slug;
        this.arguments = arguments.clone();
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    /** What fills {0}, {1} … of the messages: enough, with the slug, to word the same refusal again. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** Fields that are wrong, each with a pointer into the request. */
    public List<Field> errors(Messages.Language language) {
        return List.of();
    }

    /** Further members of the problem, for programs. */
    public Map<String, Object> extensions() {
        return Map.of();
    }

    /** Headers that the answer has beside it. */
    public Map<String, String> headers() {
        return Map.of();
    }

    /** When trying again may help. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** A value is none of those there are (400). */
    public static Refusal ofChoice(String pointer, String... words) {
        return invalid(language -> List.of(new Field(pointer, FieldWords.choice(language, words))));
    }

    /** What the validator says of something that is no request of its own, such as one item of a list (400). */
    public static Refusal ofViolations(Set<? extends ConstraintViolation<?>> violations) {
        return invalid(language -> violations.stream()
                .map(new Violations(language)::field)
                .sorted(Comparator.comparing(Field::pointer))
                .toList());
    }

    /** One field of a request is wrong in a way that its type alone does not tell (400). */
    public static Refusal ofField(String pointer, String zh, String en) {
        return invalid(language -> List.of(new Field(pointer, language == Messages.Language.ZH ? zh : en)));
    }

    private static Refusal invalid(Function<Messages.Language, List<Field>> fields) {
        return new Refusal(400, "invalid-input") {
            @Override
            public List<Field> errors(Messages.Language language) {
                return fields.apply(language);
            }
        };
    }
}
