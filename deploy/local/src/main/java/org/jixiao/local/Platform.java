package org.jixiao.local;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** A whole platform on this machine, from {@link #start()} to {@link #close()}. What it keeps survives in its data folder. */
public final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Setup setup;
    private final Progress progress;
    private final Parts parts = new Parts();
    private final Supervisor supervisor;
    private final Map<Service, ChildProcess> services = new LinkedHashMap<>();

    public Platform(Setup setup, Progress progress) {
        this.setup = setup;
        this.progress = progress;
        this.supervisor = new Supervisor(progress);
    }

    /** Starts every part and waits until all can work; stops what it started if one cannot. */
    public Platform start() {
        try {
            setup.services().forEach(setup.checkout()::requireBuilt);
            startOn(claimData());
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public Setup setup() {
        return setup;
    }

    /** The public address: site, API and sign-in. */
    public URI url() {
        return Ports.http(setup.ports().base());
    }

    public DemoUsers demoUsers() {
        return DemoUsers.read(setup.checkout().demoUsers());
    }

    /** A service's own database, with that service's rights. */
    public DataSource databaseOf(Service service) {
        Databases databases = new Databases(setup.ports().postgres(), Secrets.in(DataFolder.secretsIn(setup.data())));
        return databases.owned(service.ownDatabase().orElseThrow());
    }

    /** The database server, with the right to make databases and to drop them. */
    public DataSource databaseServer() {
        return new Databases(setup.ports().postgres(), Secrets.in(DataFolder.secretsIn(setup.data())))
                .owned(PostgresServer.SUPERUSER);
    }

    /** Ends the service as a power failure would; it is started again, as every service that dies. */
    public void kill(Service service) {
        child(service).kill();
    }

    /** Ends the service in good order and leaves it so until {@link #restart}. */
    public void stop(Service service) {
        child(service).stop();
    }

    public void restart(Service service) {
        stop(service);
        child(service).start();
        awaitReady(service);
    }

    public void awaitReady(Service service) {
        child(service).awaitReady(PATIENCE);
    }

    /** Stops all that was started, the last first. */
    @Override
    public void close() {
        supervisor.close();
        parts.close();
    }

    /** Takes the data folder, and the ports once nothing of an earlier life holds them. */
    private DataFolder claimData() {
        DataFolder.createBehind(setup.ports(), setup.data());
        DataFolder data = DataFolder.open(setup.data());
        parts.add(data::close);
        new Leftovers(data)
                .stop(postgres(data))
                .forEach(name -> progress.say("stopped " + name + ", left over from a platform that was killed"));
        setup.ports().requireFree();
        PidFile launcher = data.pidOf(DataFolder.LAUNCHER);
        parts.add(launcher::delete);
        launcher.write(ProcessHandle.current());
        return data;
    }

    private void startOn(DataFolder data) {
        PostgresServer postgres = postgres(data);
        parts.add(postgres::close);
        postgres.start(setup.ports().postgres());
        Databases databases = new Databases(setup.ports().postgres(), data.secrets());
        Service.ALL.forEach(service -> service.ownDatabase().ifPresent(databases::create));
        progress.say("PostgreSQL ready");

        // Keycloak takes longest: the others start while it does.
        Optional<ChildProcess> keycloak = setup.identity() ? Optional.of(keycloak(data, databases)) : Optional.empty();
        keycloak.ifPresent(this::launch);
        startKafka(data);
        keycloak.ifPresent(this::awaitAndWatch);
        startServices(data, new ServiceProgram(setup, databases, data.secrets()));
    }

    private ChildProcess keycloak(DataFolder data, Databases databases) {
        KeycloakProgram program = KeycloakProgram.in(setup.checkout().programs());
        if (!program.isFitted()) {
            progress.say("fitting Keycloak: once for a checkout, some 20 s");
            program.fit(data.log("keycloak"));
        }
        databases.create(KeycloakServer.DATABASE);
        KeycloakServer keycloak = new KeycloakServer(program, data, setup.ports(), databases);
        keycloak.prepare(new DemoRealm(
                setup.checkout().realm(), demoUsers(), data.secrets().of(DemoRealm.DIRECTORY), setup.frontEnds()));
        return keycloak.process();
    }

    private void startKafka(DataFolder data) {
        ServerLogs logs = new ServerLogs(data);
        parts.add(logs::close);
        KafkaServer kafka = new KafkaServer(data, setup.ports());
        parts.add(kafka::close);
        kafka.start();
        Topics.read(setup.checkout().topics()).createOn(kafka.bootstrapServers());
        progress.say("Kafka ready, topics in place");
    }

    private void startServices(DataFolder data, ServiceProgram program) {
        setup.services().forEach(service -> services.put(service, program.process(service, data)));
        services.values().forEach(this::launch);
        services.values().forEach(this::awaitAndWatch);
    }

    private PostgresServer postgres(DataFolder data) {
        return new PostgresServer(PostgresBinaries.in(setup.checkout().programs()), data);
    }

    private void launch(ChildProcess process) {
        parts.add(process::close);
        process.start();
    }

    private void awaitAndWatch(ChildProcess process) {
        process.awaitReady(PATIENCE);
        supervisor.watch(process);
        progress.say(process.name() + " ready");
    }

    private ChildProcess child(Service service) {
        return Objects.requireNonNull(services.get(service), () -> service.name() + " is no part of this platform");
    }
}
