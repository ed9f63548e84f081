package org.jixiao.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Kafka of this JVM. Speaks in JDK types only, because its two sides may live in different class loaders. */
interface Servers {

    int databasePort();

    int databaseLinkPort();

    void createDatabase(String name);

    void cutDatabaseLink();

    void restoreDatabaseLink();

    String brokers();

    void createTopic(String name, int partitions);

    void startBroker();

    void stopBroker();

    /**
     * The servers, started by whichever method needs them first. Quarkus loads tests and test resources anew for every
     * application it starts, so a static field here would be one per application; the system class loader is one per JVM.
     */
    static Servers ofThisJvm() {
        ClassLoader once = ClassLoader.getSystemClassLoader();
        try {
            Object servers = Class.forName(EmbeddedServers.class.getName(), true, once)
                    .getMethod("instance")
                    .invoke(null);
            return servers instanceof Servers direct ? direct : across(once, servers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("test-support must be on the class path of the JVM", e);
        }
    }

    private static Servers across(ClassLoader once, Object servers) {
        return (Servers) Proxy.newProxyInstance(
                Servers.class.getClassLoader(),
                new Class<?>[] {Servers.class},
                (proxy, method, arguments) -> callIn(once, servers, method, arguments));
    }

    /** Kafka finds its classes by the thread's context class loader, so the call takes its home along. */
    private static @Nullable Object callIn(
            ClassLoader home, Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(home);
        try {
            return target.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
