/**
 * Everything that is public, by words: stemmed, folded, and words that look like them.
 */
@NullMarked
package de.teilhabemonitor.search;

import org.jspecify.annotations.NullMarked;
