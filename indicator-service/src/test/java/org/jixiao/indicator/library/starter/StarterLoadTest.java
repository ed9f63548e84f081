package org.jixiao.indicator.library.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.Definitions;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.Starters;
import org.jixiao.platform.Database;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** The starter library comes in once, follows its editions, and leaves alone what people have changed. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class StarterLoadTest {

    @Inject
    StarterLibrary starters;

    @Inject
    Definitions definitions;

    @Inject
    Database database;

    @Test
    void allOfItIsThereOnce() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> definitions.national().stream()
                        .filter(one -> one.starter().isPresent())
                        .map(Definition::plainName)
                        .toList()))
                .hasSize(Starters.descriptions().size());
    }

    @Test
    void anotherEditionAddsNothingThatIsThere() {
        List<Long> before = sequences();

        bringInAgain();

        assertThat(sequences()).isEqualTo(before);
    }

    @Test
    void whatNobodyHasChangedFollowsTheEditionAndWhatSomebodyChangedStays() {
        Description untouched = Starters.descriptions().get(1);
        Description touched = Starters.descriptions().get(2);
        QuarkusTransaction.requiringNew().run(() -> {
            Description earlier = explained(untouched, "从前的解释");
            present(untouched).renew(earlier, Edition.of(earlier));
            present(touched).revise(explained(touched, "本地的解释"));
        });

        bringInAgain();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(present(untouched).description()).isEqualTo(untouched);
            assertThat(present(touched).description().explanation()).isEqualTo("本地的解释");
            present(touched).revise(touched);
        });
    }

    private void bringInAgain() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("update starter_library set edition = 'an earlier one'"));
        starters.load(new StartupEvent());
    }

    private List<Long> sequences() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.query(
                        row -> row.getLong(1),
                        "select sequence from indicator_definition where starter is not null order by id"));
    }

    private Definition present(Description said) {
        return definitions.national().stream()
                .filter(one -> one.description().isOfTheSame(said))
                .findFirst()
                .orElseThrow();
    }

    private static Description explained(Description said, String explanation) {
        return new Description(
                said.frameworks(),
                said.dimension(),
                said.category(),
                said.name(),
                explanation,
                said.unit(),
                said.direction(),
                said.formula(),
                said.typicalValues(),
                said.source());
    }
}
