/**
 * The public door: guards in front of all requests, the contract as the judge of query keys, entity tags and
 * the cache of answers.
 */
@NullMarked
package de.teilhabemonitor.door;

import org.jspecify.annotations.NullMarked;
