/**
 * What an answer needs while it is put together: references to other things by code, titles looked up in one
 * statement, links, the languages and the day of the plan.
 */
@NullMarked
package de.teilhabemonitor.answer;

import org.jspecify.annotations.NullMarked;
