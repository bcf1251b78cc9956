/**
 * Mail: what waits to be sent, and the one who sends it. Rooms put letters into the outbox in the transaction of what the
 * letter tells about; what it says is asked when it is sent. Here is also who does daily work when there are several
 * instances.
 */
@NullMarked
package de.teilhabemonitor.mail;

import org.jspecify.annotations.NullMarked;
