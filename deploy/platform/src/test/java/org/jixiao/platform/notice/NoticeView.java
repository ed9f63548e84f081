package org.jixiao.platform.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jixiao.platform.http.Versioned;

/** A notice as its readers see it. */
public record NoticeView(UUID id, String text, @Override long sequence) implements Versioned {

    static NoticeView of(ResultSet row) throws SQLException {
        return new NoticeView(row.getObject("id", UUID.class), row.getString("text"), row.getLong("sequence"));
    }
}
