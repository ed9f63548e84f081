package org.jixiao.bench.ratio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What a service says to its database, as the server writes it down on request: whole transactions with their values. */
final class Statements {

    private static final String BEFORE_EACH_LINE = "jx~%p~%d~";
    private static final Pattern LINE = Pattern.compile("jx~(\\d+)~([^~]*)~(LOG|DETAIL):  (.*)");
    private static final Pattern SAID = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");
    private static final Pattern VALUES = Pattern.compile("(?is)parameters: (.*)");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");

    private final DataSource server;
    private final Path log;
    private long from;

    /** @param server with the right to change its settings */
    Statements(DataSource server, Path log) {
        this.server = server;
        this.log = log;
    }

    /** From now on everything is written down. */
    void listen() throws SQLException, IOException {
        from = Files.size(log);
        set("alter system set log_line_prefix = '" + BEFORE_EACH_LINE + "'", "alter system set log_statement = 'all'");
    }

    /** Nothing more is. @return the committed transactions on a database since then, each as its statements */
    List<List<String>> heard(String database) throws SQLException, IOException {
        set("alter system reset log_statement", "alter system reset log_line_prefix");
        Map<String, List<String>> open = new LinkedHashMap<>();
        List<List<String>> whole = new ArrayList<>();
        for (Said said : said(database)) {
            List<String> statements = open.computeIfAbsent(said.connection(), none -> new ArrayList<>());
            if (said.text().equalsIgnoreCase("begin")) {
                statements.clear();
            }
            statements.add(said.text());
            if (said.text().equalsIgnoreCase("commit")) {
                whole.add(List.copyOf(statements));
                statements.clear();
            }
        }
        return whole;
    }

    private void set(String... settings) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private record Said(String connection, String text) {

        /** With the values in their places, as a program that knows no parameters sends it. */
        Said with(Map<String, String> values) {
            return new Said(
                    connection,
                    Pattern.compile("\\$(\\d+)")
                            .matcher(text)
                            .replaceAll(place ->
                                    Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group()))));
        }
    }

    private List<Said> said(String database) throws IOException {
        List<Said> all = new ArrayList<>();
        for (Line line : lines()) {
            Matcher said = SAID.matcher(line.text());
            Matcher values = VALUES.matcher(line.text());
            if (!line.database().equals(database)) {
                continue;
            }
            if (said.matches()) {
                all.add(new Said(line.connection(), said.group(1).strip()));
            } else if (values.matches()) {
                all.set(all.size() - 1, all.get(all.size() - 1).with(valuesIn(values.group(1))));
            }
        }
        return all;
    }

    private static Map<String, String> valuesIn(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        VALUE.matcher(text).results().forEach(found -> values.put(found.group(1), found.group(2)));
        return values;
    }

    private record Line(String connection, String database, String text) {}

    /** What runs on over several lines of the log begins with a tab from the second. */
    private List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            BufferedReader reader = new BufferedReader(Channels.newReader(file.getChannel(), StandardCharsets.UTF_8));
            String next = reader.readLine();
            while (next != null) {
                Matcher head = LINE.matcher(next);
                if (head.matches()) {
                    lines.add(new Line(head.group(1), head.group(2), head.group(4)));
                } else if (next.startsWith("\t") && !lines.isEmpty()) {
                    Line last = lines.remove(lines.size() - 1);
                    lines.add(new Line(last.connection(), last.database(), last.text() + "\n" + next.substring(1)));
                }
                next = reader.readLine();
            }
        }
        return lines;
    }
}
