/**
 * Following without an account: a mailbox that was confirmed gets word of changes of one thing or of the whole plan, at most once a
 * day, until its owner leaves by one click. Knows things by their path only.
 */
@NullMarked
package de.teilhabemonitor.follow;

import org.jspecify.annotations.NullMarked;
