package org.jixiao.gateway.description.api;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.gateway.description.Words;

/** What a page shows of the API: no more than a template needs to write it down. */
final class Shown {

    private Shown() {}

    /** @param name of the schema that it leads to; empty where there is none to lead to */
    record Type(String before, String name) {

        public String text() {
            return name.isEmpty() ? before : before + name;
        }
    }

    /** @param where it stands, such as {@code query} */
    record Parameter(String name, String where, Type type, boolean required, String said) {}

    /** @param examples as they would be written down */
    record Body(String media, Type type, List<String> examples) {}

    /** What goes along with an answer. */
    record Header(String name, Words.Said said) {}

    record Answer(
            String status,
            Words.Said said,
            String more,
            List<Header> headers,
            List<Body> bodies,
            List<String> examples) {

        /** Done, not refused: what is refused is a problem, of which there is an example among the schemas. */
        public boolean done() {
            return status.startsWith("2");
        }
    }

    /** @param word that the token's scope has to have where the role does not do alone; empty where it does */
    record Role(String name, Words.Said said, String word) {}

    record Operation(
            String id,
            String method,
            String path,
            Words.Said said,
            boolean signedIn,
            List<Role> roles,
            List<Parameter> parameters,
            List<Body> bodies,
            List<Answer> answers) {

        /** What it takes and what it answers when it is done, where there is an example of it. */
        Stream<Body> shown() {
            return Stream.concat(
                            bodies.stream(),
                            answers.stream().filter(Answer::done).flatMap(answer -> answer.bodies().stream()))
                    .filter(body -> !body.examples().isEmpty());
        }
    }

    record Member(String name, Type type, boolean required, String said) {}

    /**
     * @param values where it is one of a few words
     * @param examples where no operation of the page shows them
     */
    record Schema(String name, List<String> values, List<Member> members, List<String> examples) {}

    /** @param schemas that its operations lead to, directly or by way of others */
    record Group(ApiWords.Tag tag, List<Operation> operations, List<Schema> schemas) {}
}
