/**
 * Everything that is public, by words: stemmed, folded and by trigrams.
 */
@NullMarked
package de.teilhabemonitor.search;

import org.jspecify.annotations.NullMarked;
