package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.platform.Database;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All that was ever published. */
@ApplicationScoped
public class Editions {

    private final Database database;
    private final Event<EditionPublished> published;
    private final Event<EditionsWithdrawn> withdrawn;

    Editions(Database database, Event<EditionPublished> published, Event<EditionsWithdrawn> withdrawn) {
        this.database = database;
        this.published = published;
        this.withdrawn = withdrawn;
    }

    /**
     * What a search asks for; each narrowing may be null.
     *
     * @param department finds what was published under its code, and under those of departments merged into it since
     * @param names words that a department's or project's name contains
     */
    public record Wanted(
            @Nullable String division,
            @Nullable String department,
            @Nullable Integer fiscalYear,
            @Nullable String names) {

        /** The database cannot even be asked for a NUL character. */
        boolean canBeFound() {
            return Stream.of(division, department, names).noneMatch(text -> text != null && text.indexOf('\0') >= 0);
        }
    }

    /**
     * A line of the history.
     *
     * @param revision of the budget that it shows
     * @param reason why it took the place of the one before; null in a first version
     * @param sha256 of its bytes, hexadecimal
     * @param withdrawnAt null while it stands
     * @param withdrawnFor why it was taken back; null while it stands
     */
    public record Entry(
            int version,
            int revision,
            Instant publishedAt,
            @Nullable String reason,
            String sha256,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnFor) {

        static Entry of(ResultSet row) throws SQLException {
            Timestamp withdrawn = row.getTimestamp("withdrawn_at");
            return new Entry(
                    row.getInt("version"),
                    row.getInt("revision"),
                    row.getTimestamp("published_at").toInstant(),
                    row.getString("reason"),
                    row.getString("sha256"),
                    withdrawn == null ? null : withdrawn.toInstant(),
                    row.getString("withdrawn_for"));
        }

        public boolean isWithdrawn() {
            return withdrawnAt != null;
        }
    }

    /** The newest one, withdrawn or not. */
    public Optional<Edition> newest(UUID budget) {
        return database
                .query(Edition::of, "select * from edition where budget = ? order by version desc limit 1", budget)
                .stream()
                .findFirst();
    }

    /** The newest one. @throws NotFound if nothing was ever published @throws Withdrawn if it was taken back */
    public Edition requirePublic(UUID budget) {
        return standing(newest(budget));
    }

    /** @throws NotFound if there is no such version @throws Withdrawn if it was taken back */
    public Edition requirePublic(UUID budget, int version) {
        return standing(
                database
                        .query(Edition::of, "select * from edition where budget = ? and version = ?", budget, version)
                        .stream()
                        .findFirst());
    }

    /** Of the newest version that was taken back; empty where all stand, or there is none. */
    public Optional<Tombstone> tombstone(UUID budget) {
        return database.query(Tombstone::of, """
                        select * from edition where budget = ? and withdrawn_at is not null
                        order by version desc limit 1""", budget).stream().findFirst();
    }

    /** Newest first. */
    public List<Entry> history(UUID budget) {
        return database.query(Entry::of, """
                select version, revision, published_at, reason, sha256, withdrawn_at, withdrawn_for from edition
                where budget = ? order by version desc""", budget);
    }

    /** What is public now, by department budget's id. */
    public List<Listed> search(Wanted wanted, @Nullable UUID after, int limit) {
        if (!wanted.canBeFound()) {
            return List.of();
        }
        return database.query(
                Listed::of,
                """
                select * from edition
                where version = (select max(version) from edition newest where newest.budget = edition.budget)
                    and withdrawn_at is null
                    and (?::text is null or division = ?)
                    and (?::text is null or department = ? or exists (
                        select from successor where successor.department = edition.division || '/' || edition.department
                            and survivor = edition.division || '/' || ?))
                    and (?::int is null or fiscal_year = ?) and (?::text is null or names ilike ?)
                    and (?::uuid is null or budget > ?::uuid)
                order by budget limit ?""",
                wanted.division(),
                wanted.division(),
                wanted.department(),
                wanted.department(),
                wanted.department(),
                wanted.fiscalYear(),
                wanted.fiscalYear(),
                wanted.names(),
                containing(wanted.names()),
                after,
                after,
                limit);
    }

    /** @param dueOn last day by which the law wanted it public */
    void add(Edition edition, PublicDisclosure document, LocalDate dueOn) {
        database.update(
                """
                insert into edition (budget, version, revision, fiscal_year, division, division_name, department,
                    department_name, names, content_sha256, sha256, bytes, approved_on, due_on, published_at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                edition.budget(),
                edition.version(),
                edition.revision(),
                document.fiscalYear().value(),
                document.division().code(),
                document.division().name(),
                document.department().code(),
                document.department().name(),
                names(document),
                edition.contentSha256(),
                edition.sha256(),
                edition.bytes(),
                document.approvedOn(),
                dueOn,
                edition.publishedAt(),
                document.supersedes() == null ? null : document.supersedes().reason());
        published.fire(new EditionPublished(edition, document));
    }

    /** Takes every version back that still stands: what must not be public in one was in those before it, too. */
    void withdraw(UUID budget, String reason, Instant now) {
        database.update(
                "update edition set withdrawn_at = ?, withdrawn_for = ? where budget = ? and withdrawn_at is null",
                now,
                reason,
                budget);
        withdrawn.fire(new EditionsWithdrawn(budget));
    }

    private static Edition standing(Optional<Edition> found) {
        Edition edition = found.orElseThrow(NotFound::new);
        if (edition.isWithdrawn()) {
            throw new Withdrawn();
        }
        return edition;
    }

    private static String names(PublicDisclosure document) {
        return Stream.concat(
                        Stream.of(
                                String.valueOf(document.department().name()),
                                String.valueOf(document.division().name())),
                        document.projects().stream().map(PublicProject::name))
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String containing(@Nullable String words) {
        return words == null ? null : "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
