/**
 * What people without an account have: a secret link to their own thing, an address that they confirmed, the same answer to a
 * repeated request, and the right to have all of it forgotten, by themselves or after its time.
 */
@NullMarked
package de.teilhabemonitor.own;

import org.jspecify.annotations.NullMarked;
