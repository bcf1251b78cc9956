/**
 * Tables that people upload: CSV in the encodings that spreadsheets write, workbooks, zips. Read row by row within stated
 * limits, or refused with the reason; what the cells mean, it does not know.
 */
@NullMarked
package de.teilhabemonitor.sheet;

import org.jspecify.annotations.NullMarked;
