package org.jixiao.gateway.description;

/**
 * A member of an event, as a row of its table.
 *
 * @param path from the event down; {@code []} stands for each item of a list
 * @param type in words
 * @param required whether it is always there
 */
record Member(String path, Words.Said type, boolean required, Words.Said said) {}
