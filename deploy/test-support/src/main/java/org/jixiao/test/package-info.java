/**
 * What a test of this suite stands on: one PostgreSQL and one Kafka a JVM, tokens that the services accept, the rules every module's
 * code keeps, and what a test may need of the machine. Nothing here knows a domain type.
 */
@NullMarked
package org.jixiao.test;

import org.jspecify.annotations.NullMarked;
