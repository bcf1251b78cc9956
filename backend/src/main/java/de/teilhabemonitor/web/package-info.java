/**
 * What all HTTP answers share: settings, problems, pages of lists, facets, CSV. Knows no subject of the plan.
 */
@NullMarked
package de.teilhabemonitor.web;

import org.jspecify.annotations.NullMarked;
