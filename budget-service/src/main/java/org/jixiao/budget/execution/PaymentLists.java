package org.jixiao.budget.execution;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** Lists of payments in the shapes they are sent in. */
@Singleton
class PaymentLists {

    static final String LINES = "application/x-ndjson";
    static final String TABLE = "text/csv";

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private final JsonPayments json;

    PaymentLists(ObjectMapper json) {
        this.json = new JsonPayments(json);
    }

    /**
     * @param subtype of the media type
     * @throws Refusal if it is no list at all; what is wrong with one payment is said by its entry
     */
    List<Entry> read(String subtype, byte[] body) {
        String text = text(body);
        return switch (subtype) {
            case "x-ndjson" -> json.lines(text);
            case "csv" -> new CsvPayments(CsvRow.of(text)).entries();
            default -> json.list(text);
        };
    }

    /** Strictly: a wrong byte means that it is another encoding. Spreadsheets of Chinese offices write GB18030. */
    private static String text(byte[] body) {
        String text = decoded(body, StandardCharsets.UTF_8)
                .or(() -> decoded(body, GB18030))
                .orElseThrow(() -> Refusal.ofField("", "不是 UTF-8 或 GB18030 编码的文本", "is no text in UTF-8 or GB18030"));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] body, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }
}
