/**
 * Who comes to an event: registrations of people without an account, seats and the waiting list, and the list of those who
 * look after them. Nothing of it is public but how many seats are free.
 */
@NullMarked
package de.teilhabemonitor.registration;

import org.jspecify.annotations.NullMarked;
