/**
 * The whole platform on one machine without containers: PostgreSQL, Kafka and Keycloak from Maven artifacts, the services from their
 * packaged jars, each bound to 127.0.0.1. Everything it writes lies in one data folder. It knows no domain type; the topics, the realm and
 * the region profiles are read from the files that production uses.
 */
@NullMarked
package org.jixiao.local;

import org.jspecify.annotations.NullMarked;
