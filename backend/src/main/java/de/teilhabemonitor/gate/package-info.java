/**
 * What stands before that which anybody may send without an account: a small task for the browser, a trap for programs, so many
 * requests from a network, and so many altogether. No third party, no cookie, no address of anybody is kept.
 */
@NullMarked
package de.teilhabemonitor.gate;

import org.jspecify.annotations.NullMarked;
