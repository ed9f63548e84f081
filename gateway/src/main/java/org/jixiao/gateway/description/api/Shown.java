package org.jixiao.gateway.description.api;

import java.util.List;
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

    record Body(String media, Type type) {}

    record Answer(String status, Words.Said said, String more, List<Body> bodies, List<String> examples) {}

    record Role(String name, Words.Said said) {}

    record Operation(
            String id,
            String method,
            String path,
            Words.Said said,
            boolean signedIn,
            List<Role> roles,
            List<Parameter> parameters,
            List<Body> bodies,
            List<Answer> answers) {}

    record Member(String name, Type type, boolean required, String said) {}

    /** @param values where it is one of a few words */
    record Schema(String name, List<String> values, List<Member> members) {}

    /** @param schemas that its operations lead to, directly or by way of others */
    record Group(ApiWords.Tag tag, List<Operation> operations, List<Schema> schemas) {}
}
