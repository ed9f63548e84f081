package org.jixiao.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code deploy/up --detach}: a launcher in the background, watched until it is ready or has given up. */
final class DetachedUp {

    private final Options options;
    private final Checkout checkout;
    private final PrintStream out;

    DetachedUp(Options options, Checkout checkout, PrintStream out) {
        this.options = options;
        this.checkout = checkout;
        this.out = out;
    }

    /** Its exit status: 0 when the platform can be used. */
    int run() {
        Path log = options.data().resolve("logs").resolve("launcher.log");
        DataFolder.createBehind(new Ports(options.port()), options.data());
        try {
            Milestones milestones = new Milestones(options.data());
            milestones.forgetReady();
            try (RandomAccessFile said = open(log)) {
                Process launcher = launch(log);
                while (launcher.isAlive() && !milestones.isReady()) {
                    show(said);
                    Readiness.pause(Duration.ofMillis(200));
                }
                show(said);
                return launcher.isAlive() ? 0 : Math.max(1, launcher.exitValue());
            }
        } catch (IOException e) {
            throw new CannotStart("cannot start in the background: " + e, e);
        }
    }

    private static RandomAccessFile open(Path log) throws IOException {
        RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw");
        file.seek(file.length());
        return file;
    }

    /** {@code nohup}, so that it outlives the terminal that it was started from. */
    private Process launch(Path log) throws IOException {
        List<String> words = new ArrayList<>(List.of("nohup", Java.command(), "-Xmx384m", "-Dfile.encoding=UTF-8"));
        words.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        words.add("-Djixiao.checkout=" + checkout.root());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        words.addAll(List.of("up", "--data", options.data().toString(), "--port", String.valueOf(options.port())));
        if (!options.samples()) {
            words.add("--no-samples");
        }
        return new ProcessBuilder(words)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void show(RandomAccessFile said) throws IOException {
        byte[] more = new byte[(int) (said.length() - said.getFilePointer())];
        said.readFully(more);
        out.print(new String(more, StandardCharsets.UTF_8));
        out.flush();
    }
}
