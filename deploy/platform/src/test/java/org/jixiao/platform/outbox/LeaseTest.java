package org.jixiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.SQLException;
import org.jixiao.test.Backend;
import org.jixiao.test.Database;
import org.junit.jupiter.api.Test;

/** The connection of a lease is the server's own, or there is none. */
class LeaseTest {

    private final Database database = Backend.freshDatabase();

    @Test
    void aDirectConnectionHoldsTheLock() throws SQLException {
        try (Lease lease = Lease.on(at(database.url()));
                Lease other = Lease.on(at(database.url()))) {
            assertThat(lease.acquire(4711)).isTrue();
            assertThat(other.acquire(4711)).isFalse();
        }
    }

    @Test
    void aPoolerIsRefusedAndTheKeyNamed() throws IOException {
        URI server = URI.create(database.url().substring("jdbc:".length()));
        try (ServerSocket pooler = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            inBackground(() -> serveOnce(pooler, server.getPort()));

            assertThatThrownBy(() -> Lease.on(at("jdbc:postgresql://127.0.0.1:" + pooler.getLocalPort()
                            + server.getPath() + "?sslmode=disable&gssEncMode=disable")))
                    .isInstanceOf(Lease.ThroughPooler.class)
                    .hasMessageContaining("JIXIAO_DATABASE_DIRECT_URL");
        }
    }

    private Lease.Database at(String url) {
        return new Lease.Database(url, database.username(), database.password());
    }

    /** As a pooler does: hands everything on, and gives the session a number of its own. */
    private static void serveOnce(ServerSocket pooler, int port) throws IOException {
        try (Socket client = pooler.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            inBackground(() -> client.getInputStream().transferTo(server.getOutputStream()));
            DataInputStream said = new DataInputStream(server.getInputStream());
            DataOutputStream told = new DataOutputStream(client.getOutputStream());
            while (!client.isClosed()) {
                int type = said.readUnsignedByte();
                int length = said.readInt();
                byte[] body = said.readNBytes(length - 4);
                if (type == 'K') {
                    body[3] ^= 1;
                }
                told.write(type);
                told.writeInt(length);
                told.write(body);
            }
        }
    }

    private interface Work {

        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One of the two has gone: so does the pooler.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
