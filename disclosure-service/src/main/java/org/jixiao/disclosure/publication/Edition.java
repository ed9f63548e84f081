package org.jixiao.disclosure.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.platform.Sha256;

/**
 * One published version, as it was published.
 *
 * @param revision business edition of the budget that it shows
 * @param contentSha256 of the content without version, time and what it supersedes: tells whether anything changed
 * @param sha256 of the bytes, hexadecimal
 */
public record Edition(
        UUID budget,
        int version,
        int revision,
        Instant publishedAt,
        String contentSha256,
        String sha256,
        byte[] bytes,
        boolean isWithdrawn) {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Edition of(PublicDisclosure published, int revision, String contentSha256) {
        byte[] bytes = PublicJson.bytes(published);
        return new Edition(
                published.id(),
                published.version(),
                revision,
                published.publishedAt(),
                contentSha256,
                Sha256.of(bytes),
                bytes,
                false);
    }

    static Edition of(ResultSet row) throws SQLException {
        return new Edition(
                row.getObject("budget", UUID.class),
                row.getInt("version"),
                row.getInt("revision"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("content_sha256"),
                row.getString("sha256"),
                row.getBytes("bytes"),
                row.getTimestamp("withdrawn_at") != null);
    }

    public PublicDisclosure document() {
        return PublicJson.read(bytes);
    }

    /** Address of the newest open data, from the root. */
    public String href() {
        return "/open-data/v1/disclosures/" + budget;
    }

    /** Address of the page, from the root. */
    public String page() {
        return "/departments/" + budget;
    }

    /** Enough of the SHA-256 to compare by eye. */
    public String shortSha256() {
        return sha256.substring(0, 12);
    }

    /** When it was published, as HTTP writes it. */
    public String lastModified() {
        return httpDate(publishedAt);
    }

    static String httpDate(Instant at) {
        return HTTP_DATE.format(at);
    }
}
