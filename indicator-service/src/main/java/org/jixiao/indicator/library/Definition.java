package org.jixiao.indicator.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.indicator.library.wording.Tokens;
import org.jixiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A definition of the library (指标定义). What it measures is open while it is proposed and stands once it is in force: what was
 * promised with it in one year can be set beside another's.
 */
@Entity
@Table(name = "indicator_definition")
public class Definition {

    @Id
    private UUID id;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private DefinitionState state;

    @Embedded
    private DefinitionScope scope;

    @Embedded
    private Description description;

    @Column(name = "plain_name")
    private String plainName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "name_tokens")
    private List<String> nameTokens;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tokens;

    private @Nullable String reason;

    private @Nullable String starter;

    protected Definition() {}

    private Definition(DefinitionScope scope, Description description) {
        this.id = Ids.next();
        this.scope = scope;
        this.state = DefinitionState.PROPOSED;
        describe(description);
    }

    public static Definition proposed(DefinitionScope scope, Description description) {
        return new Definition(scope, description);
    }

    /** @param edition of the starter library's row that it was made from */
    public static Definition ofStarter(Description description, String edition) {
        Definition definition = new Definition(DefinitionScope.NATIONAL, description);
        definition.state = DefinitionState.IN_FORCE;
        definition.starter = edition;
        return definition;
    }

    /**
     * Says something else, whole.
     *
     * @throws WrongLife once it is retired
     * @throws MeasureFixed if it is in force and would measure something else
     */
    public void revise(Description other) {
        if (state == DefinitionState.RETIRED) {
            throw new WrongLife(state);
        }
        if (state == DefinitionState.IN_FORCE && !description.measuresTheSame(other)) {
            throw new MeasureFixed();
        }
        describe(other);
    }

    /** The starter library says it in other words now, and nobody here has changed the earlier ones. */
    public void renew(Description other, String edition) {
        describe(other);
        starter = edition;
    }

    /** Comes into force. @throws WrongLife unless it is proposed */
    void adopt() {
        if (state != DefinitionState.PROPOSED) {
            throw new WrongLife(state);
        }
        enter(DefinitionState.IN_FORCE);
    }

    /** @throws WrongLife if it is retired already */
    void retire(String why) {
        if (state == DefinitionState.RETIRED) {
            throw new WrongLife(state);
        }
        reason = why;
        enter(DefinitionState.RETIRED);
    }

    private void describe(Description other) {
        description = other;
        plainName = PlainName.of(other.name());
        nameTokens = List.copyOf(Tokens.of(plainName));
        tokens = List.copyOf(
                Tokens.of(plainName, other.category(), other.dimension(), other.explanation(), other.source()));
        sequence++;
    }

    private void enter(DefinitionState next) {
        state = next;
        sequence++;
    }

    public UUID id() {
        return id;
    }

    public long sequence() {
        return sequence;
    }

    public DefinitionState state() {
        return state;
    }

    public DefinitionScope scope() {
        return scope;
    }

    public Description description() {
        return description;
    }

    /** Its name as nothing but its words. */
    public String plainName() {
        return plainName;
    }

    /** Why it was retired; null where it was not. */
    @Nullable
    String reason() {
        return reason;
    }

    /** The edition of the starter library's row it was made from; empty for one of one's own. */
    public Optional<String> starter() {
        return Optional.ofNullable(starter);
    }

    List<String> nameTokens() {
        return nameTokens;
    }

    List<String> tokens() {
        return tokens;
    }
}
