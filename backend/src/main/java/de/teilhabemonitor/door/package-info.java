/**
 * The doors: guards in front of all requests, the contract as the judge of query keys and bodies; at the public door entity
 * tags and the cache of answers, at the staff door the proof that a request comes from our pages.
 */
@NullMarked
package de.teilhabemonitor.door;

import org.jspecify.annotations.NullMarked;
