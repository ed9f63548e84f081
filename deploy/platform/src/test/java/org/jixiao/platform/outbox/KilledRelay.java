package org.jixiao.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jixiao.tracing.EventSpans;

/** A process that sends one batch and is gone before it can delete it. */
final class KilledRelay {

    private KilledRelay() {}

    /** Takes the database's address, user and password, and the broker's address. */
    public static void main(String[] arguments) throws SQLException {
        BrokerLink deadly = new BrokerLink(Map.of("bootstrap.servers", arguments[3])) {
            @Override
            void send(List<ProducerRecord<String, byte[]>> records) {
                super.send(records);
                Runtime.getRuntime().halt(137); // as by SIGKILL: no finally, no shutdown hook
            }
        };
        try (Lease lease = Lease.on(new Lease.Database(arguments[0], arguments[1], arguments[2]))) {
            new OutboxBatch(new ObjectMapper(), EventSpans.unrecorded()).send(lease.connection(), deadly);
        }
    }
}
