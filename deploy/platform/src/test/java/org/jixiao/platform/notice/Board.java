package org.jixiao.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.platform.Database;
import org.jixiao.platform.event.Envelope;

/** The projection of a follower: what it shows, and every event it ever applied. */
@ApplicationScoped
public class Board {

    private static final Consumer<String> CALM = text -> {};

    private final Database database;
    private volatile Consumer<String> mood = CALM;

    Board(Database database) {
        this.database = database;
    }

    /** What happens inside a handler, given the text of the notice, once its effect is written. */
    public void behave(Consumer<String> mood) {
        this.mood = mood;
    }

    public void calmDown() {
        mood = CALM;
    }

    void show(Envelope envelope, String text) {
        database.update("""
                insert into board (subject, text, epoch, sequence) values (?, ?, ?, ?)
                on conflict (subject) do update
                set text = excluded.text, epoch = excluded.epoch, sequence = excluded.sequence""", envelope.subject(), text, envelope.epoch(), envelope.sequence());
        database.update(
                "insert into application (subject, epoch, sequence) values (?, ?, ?)",
                envelope.subject(),
                envelope.epoch(),
                envelope.sequence());
        mood.accept(text);
    }

    public Optional<String> text(String subject) {
        return database.query(row -> row.getString(1), "select text from board where subject = ?", subject).stream()
                .findFirst();
    }

    /** The sequences applied for a subject, in the order they were. */
    public List<Long> applied(String subject) {
        return database.query(
                row -> row.getLong(1), "select sequence from application where subject = ? order by position", subject);
    }
}
