/** The suite as its users meet it: packaged services, real PostgreSQL, Kafka and Keycloak, everything through the gateway. */
@NullMarked
package org.jixiao.e2e;

import org.jspecify.annotations.NullMarked;
