/**
 * Documents: papers, reports, talks, and the pages that offer them.
 */
@NullMarked
package de.teilhabemonitor.document;

import org.jspecify.annotations.NullMarked;
