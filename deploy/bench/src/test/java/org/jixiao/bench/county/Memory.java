package org.jixiao.bench.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.local.Service;

/** What the processes of the services hold of the machine's memory, in MiB. */
record Memory(Map<String, Long> resident) {

    private static final long KIB = 1024;

    /** Of the platform that this process has started. Linux alone says so; elsewhere nothing is known. */
    static Memory now() {
        Map<String, Long> resident = new LinkedHashMap<>();
        for (Service service : Service.ALL) {
            ProcessHandle.current()
                    .descendants()
                    .filter(process -> commandLine(process).contains(service.name() + "/target/quarkus-app"))
                    .findFirst()
                    .ifPresent(process -> resident.put(service.name(), residentOf(process)));
        }
        return new Memory(resident);
    }

    private static String commandLine(ProcessHandle process) {
        return proc(process, "cmdline").replace('\0', ' ');
    }

    private static long residentOf(ProcessHandle process) {
        return proc(process, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kib -> Long.parseLong(kib) / KIB)
                .findFirst()
                .orElse(0);
    }

    private static String proc(ProcessHandle process, String file) {
        Path path = Path.of("/proc", Long.toString(process.pid()), file);
        try {
            return Files.isReadable(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
