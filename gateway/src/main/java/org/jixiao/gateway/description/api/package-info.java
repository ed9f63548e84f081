/**
 * One description of the whole API, OpenAPI 3.1: what each service commits of its own is laid together at start, under stable operation
 * ids, with words in two languages and the roles that the route table asks for. JSON and words only, no type of any service.
 */
@NullMarked
package org.jixiao.gateway.description.api;

import org.jspecify.annotations.NullMarked;
