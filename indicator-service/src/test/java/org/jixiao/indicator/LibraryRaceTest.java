package org.jixiao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.indicator.LibraryApi.OURS;
import static org.jixiao.indicator.LibraryApi.PATH;
import static org.jixiao.indicator.LibraryApi.as;
import static org.jixiao.indicator.LibraryApi.definition;
import static org.jixiao.indicator.LibraryApi.name;
import static org.jixiao.indicator.LibraryApi.propose;
import static org.jixiao.indicator.LibraryApi.taken;
import static org.jixiao.indicator.LibraryApi.with;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table that comes in while somebody edits the same definition by hand. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class LibraryRaceTest {

    private static final int ROUNDS = 25;
    private static final ExecutorService TWO = Executors.newFixedThreadPool(2);

    private static final String TABLE = """
            编号,区划代码,部门代码,适用框架,一级指标,二级指标,指标名称,计量单位,指标方向,参考值,版次
            %s,990101,203001,2015,产出,数量,%s,人次,正向,≥%s人次,%s
            """;

    @BeforeAll
    static void begin() {
        LibraryApi.directoryIsKnown();
    }

    @AfterAll
    static void end() {
        TWO.shutdownNow();
    }

    @Test
    void ofALineAndAnEditThatAreBasedOnTheSameOneIsRefused() throws Exception {
        String name = name();
        String id = propose(People.EDITOR, OURS, definition(name)).extract().path("id");
        for (int round = 1; round <= ROUNDS; round++) {
            int basedOn = round;
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> edit = TWO.submit(() -> {
                start.await();
                return edited(id, name, basedOn);
            });
            Future<Boolean> line = TWO.submit(() -> {
                start.await();
                return imported(TABLE.formatted(id, name, 1000 + basedOn, basedOn));
            });

            assertThat(List.of(done(edit), done(line))).as("round %d", round).containsExactlyInAnyOrder(true, false);
            // Each round's one edit is one more, and the next is based on it.
            assertThat(as(People.EDITOR).get(PATH + "/" + id).<Integer>path("sequence"))
                    .isEqualTo(basedOn + 1);
        }
    }

    @Test
    void aLineThatIsBasedOnNothingComesAfterTheEditAndIsNoSecondCopyOfItsSequence() throws Exception {
        String name = name();
        String id = propose(People.EDITOR, OURS, definition(name)).extract().path("id");
        int sequence = 1;
        for (int round = 1; round <= ROUNDS; round++) {
            int now = round;
            int basedOn = sequence;
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> edit = TWO.submit(() -> {
                start.await();
                return edited(id, name, basedOn);
            });
            Future<Boolean> line = TWO.submit(() -> {
                start.await();
                return imported(TABLE.formatted("", name, 1000 + now, 0).replace(",0\n", ",\n"));
            });

            // Either both, one after the other, or the line alone, and the edit is told that it came too late.
            assertThat(done(line)).as("round %d", round).isTrue();
            sequence += done(edit) ? 2 : 1;
            assertThat(as(People.EDITOR).get(PATH + "/" + id).<Integer>path("sequence"))
                    .as("round %d", round)
                    .isEqualTo(sequence);
        }
    }

    private static boolean edited(String id, String name, int basedOn) {
        return as(People.EDITOR)
                        .body(with(name, "source", "第 " + basedOn + " 版"))
                        .header("If-Match", "\"" + basedOn + "\"")
                        .put(PATH + "/" + id)
                        .statusCode()
                == 200;
    }

    private static boolean imported(String table) {
        return taken(People.EDITOR, table)
                .extract()
                .<String>path("items[0].outcome")
                .equals("changed");
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }
}
