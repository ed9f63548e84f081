package org.jixiao.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jixiao.platform.Database;

/** A secret for each day in Shanghai, the same on all replicas, kept for two days and then gone for good. */
@ApplicationScoped
class DailyKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    DailyKeys(Database database) {
        this.database = database;
    }

    /** Under the key of a day that is there or has just begun. */
    String signed(LocalDate today, String text) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        database.update("insert into report_key (day, key) values (?, ?) on conflict do nothing", today, fresh);
        return signedBefore(today, text).orElseThrow();
    }

    /** Under the key of a day; empty where that is forgotten or never was. */
    Optional<String> signedBefore(LocalDate day, String text) {
        return database.query(row -> row.getBytes("key"), "select key from report_key where day = ?", day).stream()
                .findFirst()
                .map(key -> sign(key, text));
    }

    void forgetBefore(LocalDate day) {
        database.update("delete from report_key where day < ?", day);
    }

    private static String sign(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
