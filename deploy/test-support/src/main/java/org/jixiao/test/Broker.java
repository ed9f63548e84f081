package org.jixiao.test;

/** The shared Kafka broker, as a test sees it. */
public interface Broker {

    /** {@code host:port}, the same before and after a stop. */
    String bootstrapServers();

    /** A topic beyond those of {@code deploy/kafka/topics.yaml}; nothing happens where it exists. */
    void createTopic(String name, int partitions);

    /** The broker is away until {@link #start()}; returns when its port is closed. */
    void stop();

    /** Back on the same port with the same data. */
    void start();
}
