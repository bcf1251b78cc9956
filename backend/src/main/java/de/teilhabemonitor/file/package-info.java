/**
 * Files: what staff uploads, looked at before it is kept; the bytes, which are kept once and read piece by piece; and how
 * they are answered. Knows nothing of what a file is for.
 */
@NullMarked
package de.teilhabemonitor.file;

import org.jspecify.annotations.NullMarked;
